import { event, unitOf } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { capitalise } from './capitalise';
import { factWords } from './factWords';
import { formatNumber } from './formatNumber';
import { type FormattedPeriod, formatPartialDate } from './formatPeriod';
import { language } from './language';
import { leftToRight } from './leftToRight';
import { numberInWords } from './numberInWords';
import { pluralForm } from './pluralForm';

/** How a value is set in a sentence; `Words` starts with a capital. */
export const VALUE_FORMS = ['value', 'measure', 'words', 'Words', 'ordinal'] as const;
export type ValueForm = (typeof VALUE_FORMS)[number];

/** How its period is: by itself, or with the words before it when something was (`in`), or of what (`of`). */
export const PERIOD_FORMS = ['period', 'in', 'of'] as const;
export type PeriodForm = (typeof PERIOD_FORMS)[number];

export function isPeriodForm(form: string | undefined): form is PeriodForm {
  return PERIOD_FORMS.some((known) => known === form);
}

/** An observation's value as text. @throws Error when it has none: an unknown is shown as an unknown, never as text. */
export function formatValue(locale: Locale, row: Observation, form: ValueForm = 'value'): string {
  if (row.value === null) throw new Error(`"${row.id}" has no value (${row.status}): show it as an unknown.`);
  switch (form) {
    case 'value':
      return formatNumber(locale, row.value);
    case 'measure':
      return `${formatNumber(locale, row.value)}\u00a0${pluralForm(locale, factWords(locale, 'units', unitOf(row)), row.value)}`;
    case 'words':
      return numberInWords(locale, row.value);
    case 'Words':
      return capitalise(locale, numberInWords(locale, row.value));
    case 'ordinal':
      return language(locale, 'ordinal')(formatNumber(locale, row.value), row.value, row.metric);
  }
}

/** The value with the sign of how exact its source is, for tables and cards; a sentence says it in words. */
export function formatWithPrecision(locale: Locale, row: Observation, form: ValueForm = 'value'): string {
  return leftToRight(locale, `${language(locale, 'precisionSigns')[row.precision]}${formatValue(locale, row, form)}`);
}

/** When an event was, as exact as the sources give it, or its year alone. */
export function formatEventDate(locale: Locale, id: string, form: 'date' | 'year'): FormattedPeriod {
  const { date } = event(id);
  return form === 'date' ? formatPartialDate(locale, date) : { text: date.slice(0, 4), datetime: date.slice(0, 4) };
}
