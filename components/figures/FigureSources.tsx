import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { FigureRecord } from './figureRecord';
import { figureWords } from './figureWords';

interface FigureSourcesProps {
  readonly locale: Locale;
  readonly figure: FigureRecord;
}

/** Who is behind the numbers of a figure, and behind the coastline that it draws. */
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
