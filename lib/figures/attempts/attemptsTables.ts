import type { TableOf } from '../figureTable';
import { seriesTable } from '../seriesTable';
import { ATTEMPTS_BY_YEAR } from './attemptsByYear';

/** Tables of the figures of `attempts`, in the order of the story. */
export const attemptsTables = {
  'attempts-by-year': (locale) => seriesTable(locale, ATTEMPTS_BY_YEAR),
} as const satisfies Record<string, TableOf>;
