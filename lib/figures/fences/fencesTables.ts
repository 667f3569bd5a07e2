import type { TableOf } from '../figureTable';
import { juneCountsTable } from './juneCountsTable';

/** Tables of the figures of `fences`, in the order of the story. */
export const fencesTables = {
  'june-2022-counts': juneCountsTable,
} as const satisfies Record<string, TableOf>;
