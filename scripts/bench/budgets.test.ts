import { describe, expect, it } from 'vitest';
import { compareWithLimit, pageBudget, pageTableRow } from './budgets';

describe('the verdict on a figure', () => {
  it.each([
    [220, { atMost: 220 }, ['≤ 220', 'pass']],
    [220.1, { atMost: 220 }, ['≤ 220', 'FAIL']],
    [98, { atLeast: 98 }, ['≥ 98', 'pass']],
    [97, { atLeast: 98 }, ['≥ 98', 'FAIL']],
  ])('compares %d with the limit %j', (figure, limit, judged) => {
    expect(compareWithLimit(figure, limit)).toEqual(judged);
  });

  it('is a failure where nothing could be measured', () => {
    expect(compareWithLimit(Number.NaN, { atMost: 0 })[1]).toBe('FAIL');
  });
});

it.each([
  ['/en/numbers/', 30, 220],
  ['/en/map/', 40, 220],
  ['/en/embed/place-ceuta/', 3, 60],
])('the page %s has the byte limits of its kind', (path, script, total) => {
  const budget = pageBudget(path, 'processor');
  expect([budget.script.atMost, budget.total.atMost]).toEqual([script, total]);
});

const scores = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const processor = { ...scores, lcp: 1300, cls: 0, tbt: 200, script: 30, total: 220 };
const graphics = { ...processor };

it('lists each figure of a page beside its limit', () => {
  const cells = ['95 (≥ 95)', '200 (≤ 200)', '95 (≥ 95)', '200 (≤ 200)', '30 (≤ 30)', '220 (≤ 220)'];
  expect(pageTableRow('/en/numbers/', { processor, graphics })).toEqual(['`/en/numbers/`', ...cells, 'pass']);
});

it.each([{ performance: 94 }, { tbt: 201 }, { script: 31 }, { total: 221 }])('fails a page with %j', (change) => {
  expect(pageTableRow('/en/numbers/', { processor: { ...processor, ...change }, graphics }).at(-1)).toBe('FAIL');
});

it.each([{ performance: 94 }, { tbt: 201 }])('fails a page with %j on the graphics path', (change) => {
  expect(pageTableRow('/en/numbers/', { processor, graphics: { ...graphics, ...change } }).at(-1)).toBe('FAIL');
});
