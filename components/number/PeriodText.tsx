import { Time } from '@/components/text/Time';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { periodOf } from '@/lib/text/periodOf';

interface PeriodTextProps {
  readonly locale: Locale;
  readonly row: Pick<Observation, 'from' | 'to'>;
  /** How months are written: in full in prose, shortened where room is short. */
  readonly month?: 'long' | 'short';
}

/** The period an observation covers, machine-readable; a standing measure such as a distance has none. */
export function PeriodText({ locale, row, month = 'long' }: PeriodTextProps) {
  const period = periodOf(locale, row, month);
  if (!period) return messages(locale).number.noPeriod;
  return <Time {...period} />;
}
