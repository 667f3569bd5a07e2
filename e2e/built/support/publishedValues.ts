import { readFileSync } from 'node:fs';

const rows: readonly { id: string; value: number | null }[] = JSON.parse(
  readFileSync('out/data/observations.json', 'utf8'),
);

/** The value of each observation in the published table, by id. */
export const publishedValues: ReadonlyMap<string, number | null> = new Map(rows.map(({ id, value }) => [id, value]));

/** @returns the result of a formula such as `a + b - c` with the published values; NaN where a value is missing */
export const resultOf = (formula: string): number =>
  formula
    .split(' ')
    .reduce(
      (total, word, i, all) =>
        i % 2 ? total : total + (all[i - 1] === '-' ? -1 : 1) * (publishedValues.get(word) ?? Number.NaN),
      0,
    );
