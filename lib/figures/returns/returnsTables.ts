import { countsTable } from '../countsTable';
import type { TableOf } from '../figureTable';
import { RETURNS_ROWS } from './returnsRows';

/** Every count drawn, each part under its whole. */
const DRAWN = RETURNS_ROWS.flatMap(({ observation, iom, iomOwn }) => [observation, iom, iomOwn]).filter(
  (id) => id !== undefined,
);

/** Tables of the figures of `returns`, in the order of the story. */
export const returnsTables = {
  'returns-iom': (locale) => countsTable(locale, DRAWN),
} as const satisfies Record<string, TableOf>;
