import { unknownId } from '@/lib/facts/contentError';
import { event, observation, unitOf } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { capitalise } from './capitalise';
import { factWords } from './factWords';
import { formatNumber } from './formatNumber';
import { type FormattedPeriod, formatPartialDate } from './formatPeriod';
import { interpolate } from './interpolate';
import { language } from './language';
import { numberInWords } from './numberInWords';
import { periodOf } from './periodOf';
import { pluralForm } from './plural';

/** How a value is set in a sentence; `Words` starts with a capital. */
export const VALUE_FORMS = ['value', 'measure', 'words', 'Words', 'ordinal'] as const;
export type ValueForm = (typeof VALUE_FORMS)[number];

function isValueForm(text: string): text is ValueForm {
  return VALUE_FORMS.some((form) => form === text);
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
  return `${language(locale, 'precisionSigns')[row.precision]}${formatValue(locale, row, form)}`;
}

/** Part of a text of ours that may hold `{id|form}`: an observation's value or `period`, or an event's `date` or `year`. */
export type TemplatePart =
  | { readonly text: string }
  | { readonly observation: string; readonly form: ValueForm }
  | { readonly event: string; readonly form: 'date' | 'year' }
  | { readonly periodOf: string };

/** Splits `{strait-width|Words} kilometres` into its parts. */
export function templateParts(template: string): readonly TemplatePart[] {
  return template
    .split(/(\{[^{}]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? partIn(piece.slice(1, -1)) : { text: piece }));
}

/** What stands in a place such as `strait-width|Words`. */
function partIn(place: string): Exclude<TemplatePart, { text: string }> {
  const [id = '', form = 'value'] = place.split('|');
  if (form === 'date' || form === 'year') return { event: id, form };
  if (form === 'period') return { periodOf: id };
  if (!isValueForm(form))
    throw new Error(`"{${place}}": ${unknownId('form', form, [...VALUE_FORMS, 'period', 'date', 'year'])}`);
  return { observation: id, form };
}

/** The same as plain text, for titles of documents and attributes. */
export function renderTemplate(locale: Locale, template: string): string {
  return interpolate(template, (place) => {
    const part = partIn(place);
    if ('event' in part) return formatEventDate(locale, part.event, part.form).text;
    if ('observation' in part) return formatValue(locale, observation(part.observation), part.form);
    return periodOf(locale, observation(part.periodOf))?.text ?? '';
  });
}

/** When an event was, as exact as the sources give it, or its year alone. */
export function formatEventDate(locale: Locale, id: string, form: 'date' | 'year'): FormattedPeriod {
  const { date } = event(id);
  return form === 'date' ? formatPartialDate(locale, date) : { text: date.slice(0, 4), datetime: date.slice(0, 4) };
}
