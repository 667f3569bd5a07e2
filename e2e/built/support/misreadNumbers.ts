import { readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { isPublishedLocale, type Locale } from '@/lib/locales';
import { LOCALE } from '../../support/locale';
import { resultOf } from './publishedValues';
import { readNumber, writtenNumbers } from './writtenNumbers';

interface Row {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const rows: readonly Row[] = JSON.parse(readFileSync('out/data/observations.json', 'utf8'));
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
  return isPublishedLocale(lang) ? lang : LOCALE;
}
