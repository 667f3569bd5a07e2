import { expect, it } from 'vitest';
import { pageRow } from './pageRow';

const scores = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const processor = { ...scores, lcp: 1300, cls: 0, tbt: 200, script: 30, total: 220 };
const graphics = { ...processor };

it('lists each figure of a page beside its limit', () => {
  const cells = ['95 (≥ 95)', '200 (≤ 200)', '95 (≥ 95)', '200 (≤ 200)', '30 (≤ 30)', '220 (≤ 220)'];
  expect(pageRow('/en/numbers/', { processor, graphics })).toEqual(['`/en/numbers/`', ...cells, 'pass']);
});

it.each([{ performance: 94 }, { tbt: 201 }, { script: 31 }, { total: 221 }])('fails a page with %j', (change) => {
  expect(pageRow('/en/numbers/', { processor: { ...processor, ...change }, graphics }).at(-1)).toBe('FAIL');
});

it.each([{ performance: 94 }, { tbt: 201 }])('fails a page with %j on the graphics path', (change) => {
  expect(pageRow('/en/numbers/', { processor, graphics: { ...graphics, ...change } }).at(-1)).toBe('FAIL');
});
