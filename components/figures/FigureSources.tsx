import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { FigureRecord } from './figureRecord';
import { figureWords } from './figureWords';

interface FigureSourcesProps {
  readonly locale: Locale;
  readonly figure: FigureRecord;
}

/** Credits the sources of a figure's numbers, and of the coastline if its drawing contains one. */
export function FigureSources({ locale, figure }: FigureSourcesProps) {
  const hasCoast = figure.hasCoast || figure.scenes !== undefined;
  return (
    <>
      <span data-verbatim="">{figureWords(locale, figure).sources}</span>
      {hasCoast && (
        <>
          {' '}
          <a href="https://www.openstreetmap.org/copyright">{messages(locale).map.credit}</a>
        </>
      )}
    </>
  );
}
