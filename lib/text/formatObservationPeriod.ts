import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { type FormattedPeriod, formatOpenPeriod, formatPeriod, formatPeriodInText } from './formatPeriod';
import { languageRule } from './language';
import { messages } from './messages';

/**
 * Forms of a period in a sentence: after a preposition (`period`), or with its own preposition, to date an event (`in
 * 2021`) or to follow a noun (`of 2021`).
 */
export const PERIOD_FORMS = ['period', 'in', 'of'] as const;
export type PeriodForm = (typeof PERIOD_FORMS)[number];

const WORDINGS = { period: 'period', in: 'inPeriod', of: 'ofPeriod' } as const satisfies Record<PeriodForm, string>;

export function isPeriodForm(form: string | undefined): form is PeriodForm {
  return PERIOD_FORMS.some((known) => known === form);
}

/** Returns the period of an observation, in words; undefined for a measurement without one, such as a distance. */
export function formatObservationPeriod(
  locale: Locale,
  { from, to }: Pick<Observation, 'from' | 'to'>,
  month: 'long' | 'short' = 'long',
): FormattedPeriod | undefined {
  if (from === '') return undefined;
  if (to === '') return formatOpenPeriod(locale, from, messages(locale).number.openPeriod);
  return formatPeriod(locale, from, to, month);
}

/**
 * Returns the period of an observation in the form that a sentence needs: `in 2021`.
 * @throws Error for a measurement without a period
 */
export function formatObservationPeriodInText(
  locale: Locale,
  row: Pick<Observation, 'id' | 'from' | 'to'>,
  form: PeriodForm,
): FormattedPeriod {
  const label = formatObservationPeriod(locale, row);
  if (!label) throw new Error(`"${row.id}" has no period, so it cannot be dated.`);
  const wording = languageRule(locale, WORDINGS[form]);
  return wording ? formatPeriodInText(locale, row.from, row.to, wording) : label;
}
