import { describe, expect, it } from 'vitest';
import { DEFAULT_LOCALE, PUBLISHED_LOCALES } from '@/lib/locales';
import { type TranslationUnits, translationUnits } from './translationUnits';

/** No English sentence does without one of these, and no word of Spanish, French or Arabic is written so. */
const ENGLISH = new Set(
  'the of and which with was were is are not for from their this that what how its it they we been have has by to in'
    .split(' ')
    .filter((word) => word !== ''),
);

/** Quotations, names of outlets, and what stands in tags, braces and addresses, may be English. */
const NOT_OURS =
  /“[^”]*”|«[^»]*»|<Foreign[^>]*>[^<]*<\/Foreign>|<(\w+)>[^<]*<\/\1>|<[^>]*>|\{[^}]*\}|\([^)]*\]\([^)]*\)|https?:\S+|CC BY|From the Ground Up|The (Diplomat( in Spain)?|National)/gu;

const leftIn = (units: TranslationUnits) =>
  [...units].flatMap(([unit, text]) =>
    (text.replace(NOT_OURS, ' ').match(/[\p{L}’]+/gu) ?? [])
      .filter((word) => ENGLISH.has(word.toLowerCase()))
      .map((word) => `${unit}: ${word}`),
  );

describe.each(PUBLISHED_LOCALES.filter((locale) => locale !== DEFAULT_LOCALE))('the words of %s', (locale) => {
  it('have no English left in them', () => {
    expect(leftIn(translationUnits(locale))).toEqual([]);
  });
});

it('finds a sentence that was not translated', () => {
  expect(leftIn(new Map([['ui/page.json skip', 'Skip to the story']]))).toEqual([
    'ui/page.json skip: to',
    'ui/page.json skip: the',
  ]);
});
