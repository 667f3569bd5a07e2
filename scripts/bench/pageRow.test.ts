import { expect, it } from 'vitest';
import { pageRow } from './pageRow';

const scores = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const processor = { ...scores, lcp: 1300, cls: 0, tbt: 200, script: 120, total: 300 };
const graphics = { ...processor, tbt: 300 };

it('sets each figure of a page beside its limit', () => {
  const cells = ['95 (≥ 95)', '200 (≤ 200)', '95 (≥ 95)', '300 (≤ 300)', '120 (≤ 180)', '300 (≤ 370)'];
  expect(pageRow('/en/map/', true, { processor, graphics })).toEqual(['`/en/map/`', ...cells, 'pass']);
});

it.each([{ performance: 94 }, { tbt: 201 }, { script: 181 }, { total: 371 }])('fails a page with %j', (change) => {
  expect(pageRow('/en/map/', true, { processor: { ...processor, ...change }, graphics }).at(-1)).toBe('FAIL');
});

it.each([{ performance: 94 }, { tbt: 301 }])('fails a page with %j on the graphics path', (change) => {
  expect(pageRow('/en/map/', true, { processor, graphics: { ...graphics, ...change } }).at(-1)).toBe('FAIL');
});
