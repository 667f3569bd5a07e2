import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { formatPeriod } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';

/** The period an observation covers, machine-readable; a standing measure such as a distance has none. */
export function PeriodText({
  locale,
  row,
}: {
  readonly locale: Locale;
  readonly row: Pick<Observation, 'from' | 'to'>;
}) {
  if (row.from === '' || row.to === '') return messages(locale).number.noPeriod;
  const { text, datetime } = formatPeriod(locale, row.from, row.to);
  return <time dateTime={datetime}>{text}</time>;
}
