import { readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { isPublishedLocale, type Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { languageRule } from '@/lib/text/language';
import { TESTED_LOCALE } from '../../support/locale';

interface Signs {
  /** Separator between thousands, in the language of the page; `decimal` separates decimals. */
  readonly group: string;
  readonly decimal: string;
}

interface Row {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const rows: readonly Row[] = JSON.parse(readFileSync('out/data/observations.json', 'utf8'));
/** Value and range of each observation in the published table, by id. */
const numbers = new Map(rows.map(({ id, value, low, high }) => [id, [value, low, high]]));

/**
 * Finds numbers on a page that differ from the fact they trace, or from the result of their formula.
 * @returns one line for each, with its id or formula and what it reads
 */
export function findMisreadNumbers($: CheerioAPI): readonly string[] {
  return $('[data-observation], [data-derived]')
    .toArray()
    .flatMap((node) => {
      const { 'data-observation': observation, 'data-derived': formula } = $(node).attr() ?? {};
      const known = observation === undefined ? [] : numbers.get(observation);
      if (!known) return [`${observation} is no fact`];
      const allowed = [...known, ...(formula === undefined ? [] : [resultOf(formula)])];
      const wrong = numbersIn($, node).filter(({ value }) => Number.isNaN(value) || !allowed.includes(value));
      const written = wrong.map(({ written }) => written);
      return wrong.length > 0 ? [`${observation ?? formula} reads ${written.join(', ')}`] : [];
    });
}

/**
 * Returns the numbers of an HTML element: the value of its attribute, and the numbers in its text, except in dates. A
 * number in words has only the attribute.
 */
function numbersIn($: CheerioAPI, node: ReturnType<CheerioAPI>[0]) {
  const stated = $(node).attr('value');
  const text = $(node).find('time').length > 0 ? $(node).clone().find('time').remove().end().text() : $(node).text();
  const locale = languageOf($, node);
  return [
    ...(stated ? [{ written: stated, value: Number(stated) }] : []),
    ...findWrittenNumbers(locale, text).map((written) => ({ written, value: readNumber(locale, written) })),
  ];
}

/**
 * Returns the language of an HTML element. Text in a language without pages, such as a quotation, counts as text in the
 * tested language.
 */
function languageOf($: CheerioAPI, node: ReturnType<CheerioAPI>[0]): Locale {
  const lang = $(node).closest('[lang]').attr('lang') ?? '';
  return isPublishedLocale(lang) ? lang : TESTED_LOCALE;
}

function signsOf(locale: Locale): Signs {
  return { group: languageRule(locale, 'grouping').sign, decimal: formatNumber(locale, 0.5).slice(1, -1) };
}

/** Returns the numbers in a text, as written in a language, such as `63,121` and `8.2`. */
export function findWrittenNumbers(locale: Locale, text: string): readonly string[] {
  const { group, decimal } = signsOf(locale);
  return text.match(new RegExp(`\\d+(?:[${group}]\\d{3})*(?:[${decimal}]\\d+)?`, 'g')) ?? [];
}

/** Returns the value of a number that is written in the form of a language; NaN for any other form. */
function readNumber(locale: Locale, written: string): number {
  const { group, decimal } = signsOf(locale);
  const value = Number(written.replaceAll(group, '').replace(decimal, '.'));
  return written === formatNumber(locale, value) ? value : Number.NaN;
}

/**
 * Returns the result of a formula such as `a + b - c`, where each letter is the id of an observation; NaN where a value
 * is missing.
 */
function resultOf(formula: string): number {
  return formula
    .split(' ')
    .reduce(
      (total, word, i, all) =>
        i % 2 ? total : total + (all[i - 1] === '-' ? -1 : 1) * (numbers.get(word)?.[0] ?? Number.NaN),
      0,
    );
}
