import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { periodOf } from '@/lib/text/periodOf';

/** The period an observation covers, machine-readable; a standing measure such as a distance has none. */
export function PeriodText({
  locale,
  row,
}: {
  readonly locale: Locale;
  readonly row: Pick<Observation, 'from' | 'to'>;
}) {
  const period = periodOf(locale, row);
  if (!period) return messages(locale).number.noPeriod;
  return <time dateTime={period.datetime}>{period.text}</time>;
}
