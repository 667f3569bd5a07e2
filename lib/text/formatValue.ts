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
import { pluralForm, pluralRules } from './pluralForm';

/** How a value is set in a sentence; `Words` starts with a capital. */
export const VALUE_FORMS = ['value', 'measure', 'words', 'Words', 'ordinal'] as const;
export type ValueForm = (typeof VALUE_FORMS)[number];

/** An observation's value as text. @throws Error when it has none: an unknown is shown as an unknown, never as text. */
export function formatValue(locale: Locale, row: Observation, form: ValueForm = 'value'): string {
  if (row.value === null) throw new Error(`"${row.id}" has no value (${row.status}): show it as an unknown.`);
  switch (form) {
    case 'value':
      return formatNumber(locale, row.value);
    case 'measure':
      return formatMeasure(locale, row, row.value);
    case 'words':
      return numberInWords(locale, row.value);
    case 'Words':
      return capitalise(locale, numberInWords(locale, row.value));
    case 'ordinal':
      return language(locale, 'ordinal')(formatNumber(locale, row.value), row.value, row.metric);
  }
}

/**
 * A value in the unit of an observation, such as `63,121 attempts`; a form that says how many by itself, such as a dual, has no
 * digits.
 */
export function formatMeasure(locale: Locale, row: Observation, value: number): string {
  const unit = pluralForm(locale, factWords(locale, 'units', unitOf(row)), value);
  const saysHowMany = language(locale, 'formsWithoutDigits')?.includes(pluralRules(locale).select(value)) ?? false;
  return saysHowMany ? unit : `${formatNumber(locale, value)}\u00a0${unit}`;
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
