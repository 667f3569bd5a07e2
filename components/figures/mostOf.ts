import { rollups, sort, sum } from 'd3';

/** As many kinds as a card can name, some of them in two lines. */
const MOST_KINDS = 3;

export interface Most {
  /** The most frequent kinds first. */
  readonly kinds: readonly (readonly [kind: string, count: number])[];
  /** How many items are of any other kind. */
  readonly others: number;
}

/** How many items there are of each kind: the most frequent by name, all others together. */
export function mostOf<Item>(items: readonly Item[], kindOf: (item: Item) => string): Most {
  const counts = sort(
    rollups(items, ({ length }) => length, kindOf),
    ([, count]) => -count,
  );
  return { kinds: counts.slice(0, MOST_KINDS), others: sum(counts.slice(MOST_KINDS), ([, count]) => count) };
}
