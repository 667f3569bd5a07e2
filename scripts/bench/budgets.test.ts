import { describe, expect, it } from 'vitest';
import { judge, pageBudget } from './budgets';

describe('judge', () => {
  it.each([
    [220, { atMost: 220 }, ['≤ 220', 'pass']],
    [220.1, { atMost: 220 }, ['≤ 220', 'FAIL']],
    [98, { atLeast: 98 }, ['≥ 98', 'pass']],
    [97, { atLeast: 98 }, ['≥ 98', 'FAIL']],
  ])('%d against %j', (figure, limit, judged) => {
    expect(judge(figure, limit)).toEqual(judged);
  });

  it('fails what could not be measured', () => {
    expect(judge(Number.NaN, { atMost: 0 })[1]).toBe('FAIL');
  });
});

it.each([
  ['/en/numbers/', false, 30, 220],
  ['/en/map/', true, 180, 370],
  ['/en/embed/place-ceuta/', false, 3, 60],
])('%s may take its kind’s share of bytes', (path, hasIsland, script, total) => {
  const budget = pageBudget(path, hasIsland, 'processor');
  expect([budget.script.atMost, budget.total.atMost]).toEqual([script, total]);
});
