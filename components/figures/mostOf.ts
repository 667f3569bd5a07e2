import { rollups, sort } from 'd3';

/** As many rows as a card can name, some of them in two lines. */
const MOST_ROWS = 4;

/** How many items there are of each kind, the most frequent kinds first; no more kinds than a card has room for. */
export function mostOf<Item>(
  items: readonly Item[],
  kindOf: (item: Item) => string,
): readonly (readonly [kind: string, count: number])[] {
  return sort(
    rollups(items, ({ length }) => length, kindOf),
    ([, count]) => -count,
  ).slice(0, MOST_ROWS);
}
