import { readFileSync } from 'node:fs';

const rows: readonly { id: string; value: number | null }[] = JSON.parse(
  readFileSync('out/data/observations.json', 'utf8'),
);

/** Value of each observation as the site publishes it, by id. */
export const publishedValues: ReadonlyMap<string, number | null> = new Map(rows.map(({ id, value }) => [id, value]));

/** What a formula such as `a + b - c` gives with the published values; NaN where one has none. */
export const resultOf = (formula: string): number =>
  formula
    .split(' ')
    .reduce(
      (total, word, i, all) =>
        i % 2 ? total : total + (all[i - 1] === '-' ? -1 : 1) * (publishedValues.get(word) ?? Number.NaN),
      0,
    );
