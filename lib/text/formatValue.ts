import { findEvent, unitOfObservation } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { capitalise } from './capitalise';
import { factWords } from './factWords';
import { formatNumber } from './formatNumber';
import { type FormattedPeriod, formatPartialDate } from './formatPeriod';
import { isolateNumbersLeftToRight } from './isolateNumbersLeftToRight';
import { languageRule } from './language';
import { pluralRules, selectPluralForm } from './selectPluralForm';
import { spellOutNumber } from './spellOutNumber';

/**
 * Forms of a value in a sentence: digits, digits with the unit, words (`Words` starts with a capital), or ordinal
 * (`20th`).
 */
export const VALUE_FORMS = ['value', 'measure', 'words', 'Words', 'ordinal'] as const;
export type ValueForm = (typeof VALUE_FORMS)[number];

/**
 * Formats the value of an observation, as digits by default.
 * @throws Error for a missing value, which pages must show as unknown
 */
export function formatValue(locale: Locale, row: Observation, form: ValueForm = 'value'): string {
  if (row.value === null) throw new Error(`"${row.id}" has no value (${row.status}): show it as an unknown.`);
  switch (form) {
    case 'value':
      return formatNumber(locale, row.value);
    case 'measure':
      return formatValueWithUnit(locale, row, row.value);
    case 'words':
      return spellOutNumber(locale, row.value);
    case 'Words':
      return capitalise(locale, spellOutNumber(locale, row.value));
    case 'ordinal':
      return languageRule(locale, 'ordinal')(formatNumber(locale, row.value), row.value, row.metric);
  }
}

/**
 * Formats a value with its unit, such as `63,121 attempts`. A plural form that states the number itself, such as an
 * Arabic dual, is printed without digits.
 */
export function formatValueWithUnit(locale: Locale, row: Observation, value: number): string {
  const unit = selectPluralForm(locale, factWords(locale, 'units', unitOfObservation(row)), value);
  const hasNumberInForm =
    languageRule(locale, 'formsWithoutDigits')?.includes(pluralRules(locale).select(value)) ?? false;
  return hasNumberInForm ? unit : `${formatNumber(locale, value)}\u00a0${unit}`;
}

/**
 * Formats the value of an observation with the sign of its precision, `≈` or `≥`, for tables and cards; sentences use
 * words.
 */
export function formatValueWithPrecision(locale: Locale, row: Observation, form: ValueForm = 'value'): string {
  return isolateNumbersLeftToRight(
    locale,
    `${languageRule(locale, 'precisionSigns')[row.precision]}${formatValue(locale, row, form)}`,
  );
}

/** Formats the date of an event with the precision of the sources, or its year alone. */
export function formatEventDate(locale: Locale, id: string, form: 'date' | 'year'): FormattedPeriod {
  const { date } = findEvent(id);
  return form === 'date' ? formatPartialDate(locale, date) : { text: date.slice(0, 4), datetime: date.slice(0, 4) };
}
