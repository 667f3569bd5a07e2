import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { certaintySignsOfSeries } from './certaintySignsOfSeries';
import type { SeriesSpec } from './seriesSpec';

const LETTERED = ['provisional', 'restated'] as const;

/**
 * Renders the meaning of the letters after provisional and restated values, on one line. The figure itself explains its
 * other signs.
 */
export function StatusLetterLegend({
  locale,
  specs,
}: {
  readonly locale: Locale;
  readonly specs: readonly SeriesSpec[];
}) {
  const { key, lettered } = messages(locale).series;
  const marks = certaintySignsOfSeries(specs);
  return LETTERED.filter((mark) => marks.includes(mark)).map((mark) => (
    <span key={mark} className="me-[0.5em] whitespace-nowrap text-quiet">
      <b>{formatMessage(locale, lettered[mark], { value: '' }).trim()}</b> {key[mark]}
    </span>
  ));
}
