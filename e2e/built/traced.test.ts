import { type CheerioAPI, load } from 'cheerio';
import { expect, test } from 'vitest';
import { formatNumber } from '@/lib/text/formatNumber';
import { findUnsourcedNumbers } from '../support/findUnsourcedNumbers';
import { TESTED_LOCALE } from '../support/locale';
import { ALL_PATHS } from '../support/pages';
import { findMisreadNumbers } from './support/findMisreadNumbers';
import { parseBuiltPage } from './support/page';

const onAllPages = (find: ($: CheerioAPI) => readonly string[]) =>
  ALL_PATHS.flatMap((path) => find(parseBuiltPage(path)).map((error) => `${path} ${error}`));

test('every number on any page traces a fact', () => {
  expect(onAllPages(findUnsourcedNumbers)).toEqual([]);
});

test('a number without a trace is found, in prose, in a list and in a drawing', () => {
  const $ = load(`
    <p>Traced: <data data-observation="x">63,121</data>, <time>2021</time>. Loose: 14 km.</p>
    <ul><li>49</li></ul>
    <svg><text data-scale>10</text><text>97</text></svg>`);
  expect(findUnsourcedNumbers($)).toEqual(['<p> . Loose: 14 km.', '<li> 49', '<text> 97']);
});

test('each traced number shows the value of its fact, and each formula gives the printed result', () => {
  expect(onAllPages(findMisreadNumbers)).toEqual([]);
});

test('a number that differs from its fact is found, in digits, in its stated value and in a formula', () => {
  const misread = (html: string) => findMisreadNumbers(load(html));
  const written = (value: number) => formatNumber(TESTED_LOCALE, value);
  const right = `<data data-observation="attempts-2021" value="63121">${written(63_121)} in <time>2021</time></data>`;
  expect(misread(right)).toEqual([]);
  expect(misread(`<data data-observation="attempts-2021">${written(63_120)}</data>`)).toEqual([
    `attempts-2021 reads ${written(63_120)}`,
  ]);
  // The number is in the form of another language.
  expect(misread('<data data-observation="attempts-2021">63121</data>')).toEqual(['attempts-2021 reads 63121']);
  expect(misread('<q lang="en"><b data-observation="attempts-2021">63,121</b></q>')).toEqual([]);
  expect(misread('<data data-observation="attempts-2021" value="6">many</data>')).toEqual(['attempts-2021 reads 6']);
  expect(misread('<b data-observation="nothing">1</b>')).toEqual(['nothing is no fact']);
  expect(misread('<b data-derived="attempts-2021 - attempts-2021">1</b>')).toEqual([
    'attempts-2021 - attempts-2021 reads 1',
  ]);
});
