import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { type FormattedPeriod, formatOpenPeriod, formatPeriod } from './formatPeriod';
import { messages } from './messages';

/** The period an observation covers, in words; undefined for a standing measure such as a distance. */
export function periodOf(
  locale: Locale,
  { from, to }: Pick<Observation, 'from' | 'to'>,
  month: 'long' | 'short' = 'long',
): FormattedPeriod | undefined {
  if (from === '') return undefined;
  if (to === '') return formatOpenPeriod(locale, from, messages(locale).number.openPeriod);
  return formatPeriod(locale, from, to, month);
}
