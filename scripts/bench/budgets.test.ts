import { describe, expect, it } from 'vitest';
import { judge, pageBudget } from './budgets';

describe('the verdict on a figure', () => {
  it.each([
    [220, { atMost: 220 }, ['≤ 220', 'pass']],
    [220.1, { atMost: 220 }, ['≤ 220', 'FAIL']],
    [98, { atLeast: 98 }, ['≥ 98', 'pass']],
    [97, { atLeast: 98 }, ['≥ 98', 'FAIL']],
  ])('compares %d with the limit %j', (figure, limit, judged) => {
    expect(judge(figure, limit)).toEqual(judged);
  });

  it('is a failure where nothing could be measured', () => {
    expect(judge(Number.NaN, { atMost: 0 })[1]).toBe('FAIL');
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
