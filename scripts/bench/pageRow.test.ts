import { expect, it } from 'vitest';
import { pageRow } from './pageRow';

const scores = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const figures = { ...scores, lcp: 1300, cls: 0, tbt: 200, script: 120, total: 300 };

it('sets each figure of a page beside its limit', () => {
  const row = ['`/en/map/`', '95 (≥ 95)', '200 (≤ 200)', '120 (≤ 180)', '300 (≤ 370)', 'pass'];
  expect(pageRow('/en/map/', true, figures)).toEqual(row);
});

it.each([{ performance: 94 }, { tbt: 201 }, { script: 181 }, { total: 371 }])('fails a page with %j', (change) => {
  expect(pageRow('/en/map/', true, { ...figures, ...change }).at(-1)).toBe('FAIL');
});
