import { countsTable } from '../countsTable';
import type { TableOf } from '../figureTable';
import { EARLY_FEBRUARY, QUARTER, WEEKEND } from './quarterRescues';

/** Tables of the figures of `rescues`, in the order of the story. */
export const rescuesTables = {
  'rescues-q1-2022': (locale) => countsTable(locale, [QUARTER, EARLY_FEBRUARY, WEEKEND]),
} as const satisfies Record<string, TableOf>;
