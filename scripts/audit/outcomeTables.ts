import { groups } from 'd3';
import { markdownTable } from '../markdownTable';
import type { Outcome } from './auditFacts';

interface Share {
  readonly name: string;
  readonly tried: number;
  readonly caught: number;
  readonly secondRoute: number;
}

/** Counts the slips made, noticed, and noticed without the baseline, for each group and in total. */
export function sharesBy(outcomes: readonly Outcome[], nameOf: (outcome: Outcome) => string): readonly Share[] {
  const share = (name: string, some: readonly Outcome[]): Share => ({
    name,
    tried: some.length,
    caught: some.filter(({ caughtBy }) => caughtBy !== 'nothing').length,
    secondRoute: some.filter(({ caughtBy }) => caughtBy === 'second-route').length,
  });
  return [...groups(outcomes, nameOf).map(([name, some]) => share(name, some)), share('all', outcomes)];
}

export function sharesTable(head: string, shares: readonly Share[]): string {
  const rows = shares.map((share) => [
    share.name,
    String(share.tried),
    percent(share.caught, share),
    percent(share.secondRoute, share),
  ]);
  return markdownTable([head, 'Tried', 'Caught', 'By a second route'], rows);
}

/**
 * Lists the deliberate mistakes that only the baseline noticed: their number in each column, and two examples.
 */
export function baselineOnly(outcomes: readonly Outcome[]): readonly string[] {
  const alone = outcomes.filter(({ caughtBy }) => caughtBy === 'baseline').map(({ mutation }) => mutation);
  return groups(alone, ({ table, column, kind }) => `${table}${column && `.${column}`}: ${kind}`)
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(
      ([name, some]) =>
        `${String(some.length).padStart(5)}  ${name} (${some
          .slice(0, 2)
          .map(({ where }) => where)
          .join('; ')})`,
    );
}

/** Rounded down, so that 100 % means every slip. */
function percent(count: number, { tried }: Share): string {
  return `${Math.floor((1000 * count) / tried) / 10} %`;
}
