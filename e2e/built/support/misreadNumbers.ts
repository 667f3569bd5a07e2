import { readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { isPublishedLocale, type Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { languageRule } from '@/lib/text/language';
import { TESTED_LOCALE } from '../../support/locale';

interface Signs {
  /** Separators between thousands, and before decimals. */
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

/** Finds numbers on a page that differ from the fact they trace, or from the result of their formula. */
export function misreadNumbers($: CheerioAPI): readonly string[] {
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

/** @returns the value that an element states, and the digits in its text; a number in words has only the first */
function numbersIn($: CheerioAPI, node: ReturnType<CheerioAPI>[0]) {
  const stated = $(node).attr('value');
  const text = $(node).find('time').length > 0 ? $(node).clone().find('time').remove().end().text() : $(node).text();
  const locale = languageOf($, node);
  return [
    ...(stated ? [{ written: stated, value: Number(stated) }] : []),
    ...writtenNumbers(locale, text).map((written) => ({ written, value: readNumber(locale, written) })),
  ];
}

/** @returns the language of an element; words of a source are shown as they were printed */
function languageOf($: CheerioAPI, node: ReturnType<CheerioAPI>[0]): Locale {
  const lang = $(node).closest('[lang]').attr('lang') ?? '';
  return isPublishedLocale(lang) ? lang : TESTED_LOCALE;
}

function signsOf(locale: Locale): Signs {
  return { group: languageRule(locale, 'grouping').sign, decimal: formatNumber(locale, 0.5).slice(1, -1) };
}

/** @returns the numbers in a text of a language, as written: `63,121`, `8.2` */
export function writtenNumbers(locale: Locale, text: string): readonly string[] {
  const { group, decimal } = signsOf(locale);
  return text.match(new RegExp(`\\d+(?:[${group}]\\d{3})*(?:[${decimal}]\\d+)?`, 'g')) ?? [];
}

/** @returns the value of a number written in the form of the language; NaN for any other form */
function readNumber(locale: Locale, written: string): number {
  const { group, decimal } = signsOf(locale);
  const value = Number(written.replaceAll(group, '').replace(decimal, '.'));
  return written === formatNumber(locale, value) ? value : Number.NaN;
}

/** @returns the result of a formula such as `a + b - c` with the published values; NaN where a value is missing */
function resultOf(formula: string): number {
  return formula
    .split(' ')
    .reduce(
      (total, word, i, all) =>
        i % 2 ? total : total + (all[i - 1] === '-' ? -1 : 1) * (numbers.get(word)?.[0] ?? Number.NaN),
      0,
    );
}
