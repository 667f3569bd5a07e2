import { IntlMessageFormat } from 'intl-messageformat';
import { findObservation } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatNumber } from './formatNumber';
import { formatObservationPeriodInText, PERIOD_FORMS, type PeriodForm } from './formatObservationPeriod';
import { formatEventDate, formatValue, VALUE_FORMS, type ValueForm } from './formatValue';
import { isolateInsertedWords } from './isolateNumbersLeftToRight';
import { pluralRules } from './selectPluralForm';

/**
 * A part of a formatted message that is not plain text: the value or period of an observation, the date or year of an
 * event, or a tally.
 */
export type MessageFact =
  | { readonly observation: string; readonly form: ValueForm }
  | { readonly periodOf: string; readonly form: PeriodForm }
  | { readonly event: string; readonly form: 'date' | 'year' }
  | { readonly tally: string; readonly count: number };
export type MessagePart = string | MessageFact;

/**
 * Values of the variables of a message, by name. A number selects the plural form; a tally is also marked up as a
 * number that the build counted.
 */
export type MessageValues = Readonly<
  Record<string, string | number | Extract<MessageFact, { readonly tally: string }>>
>;

/**
 * Formats a message as plain text: `formatMessage('en', '{n, plural, one {# report} other {# reports}}', { n: 3 })` →
 * `3 reports`. Tags insert facts: `<value>attempts-2021</value>`, `<period>attempts-2021</period>`,
 * `<in>attempts-2021</in>`.
 * @throws Error for a variable without a value, an unknown tag or an unknown id
 */
export function formatMessage(locale: Locale, message: string, values: MessageValues = {}): string {
  return formatMessageParts(locale, message, values)
    .map((part) => (typeof part === 'string' ? part : factText(locale, part)))
    .join('');
}

/** Formats a message as a list of texts and facts, for callers that mark up the facts. */
export function formatMessageParts(
  locale: Locale,
  message: string,
  values: MessageValues = {},
): readonly MessagePart[] {
  const isolated = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? isolateInsertedWords(locale, value) : value,
  ]);
  const parts = parsed(locale, message).format<MessageFact>({ ...TAGS, ...Object.fromEntries(isolated) });
  return Array.isArray(parts) ? parts : [parts];
}

/** @returns numbers that the build counted, as values for a message's variables, by name */
export function toTallyValues(counts: Readonly<Record<string, number>>): MessageValues {
  return Object.fromEntries(Object.entries(counts).map(([tally, count]) => [tally, { tally, count }]));
}

function factText(locale: Locale, part: MessageFact): string {
  if ('tally' in part) return formatNumber(locale, part.count);
  if ('event' in part) return formatEventDate(locale, part.event, part.form).text;
  if ('observation' in part) return formatValue(locale, findObservation(part.observation), part.form);
  return formatObservationPeriodInText(locale, findObservation(part.periodOf), part.form).text;
}

type Tag = (id: readonly (string | MessageFact)[]) => MessageFact;

const valueAs =
  (form: ValueForm): Tag =>
  (id) => ({ observation: id.join(''), form });
const periodAs =
  (form: PeriodForm): Tag =>
  (id) => ({ periodOf: id.join(''), form });
const eventAs =
  (form: 'date' | 'year'): Tag =>
  (id) => ({ event: id.join(''), form });

const TAGS: Readonly<Record<string, Tag>> = {
  ...Object.fromEntries(VALUE_FORMS.map((form) => [form, valueAs(form)])),
  ...Object.fromEntries(PERIOD_FORMS.map((form) => [form, periodAs(form)])),
  date: eventAs('date'),
  year: eventAs('year'),
};

const known = new Map<string, IntlMessageFormat>();

function parsed(locale: Locale, message: string): IntlMessageFormat {
  const key = `${locale} ${message}`;
  const found =
    known.get(key) ??
    new IntlMessageFormat(message, LOCALES[locale].tag, undefined, { formatters: formattersOf(locale) });
  known.set(key, found);
  return found;
}

/**
 * Returns the formatters that messages use, with the site's own number format, which differs from `Intl` in some
 * languages.
 */
function formattersOf(locale: Locale) {
  return {
    getNumberFormat: () => ({ format: (value: number) => formatNumber(locale, value) }) as Intl.NumberFormat,
    getDateTimeFormat: (...options: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      new Intl.DateTimeFormat(...options),
    getPluralRules: (_: unknown, options?: Intl.PluralRulesOptions) => pluralRules(locale, options?.type),
  };
}
