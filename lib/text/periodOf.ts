import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { type FormattedPeriod, formatOpenPeriod, formatPeriod, formatPeriodInText } from './formatPeriod';
import type { PeriodForm } from './formatValue';
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

/** The same with the words that a sentence needs before it: `in 2021`. @throws Error for a standing measure */
export function periodInText(
  locale: Locale,
  row: Pick<Observation, 'id' | 'from' | 'to'>,
  form: PeriodForm,
): FormattedPeriod {
  if (form !== 'period' && row.from !== '') return formatPeriodInText(locale, row.from, row.to, form);
  const period = periodOf(locale, row);
  if (!period) throw new Error(`"${row.id}" has no period: it is a standing measure.`);
  return period;
}
