import type { TableOf } from '../figureTable';
import { fenceReportsTable } from './fenceReportsTable';
import { fencesToScaleTable } from './fencesToScaleTable';
import { juneCountsTable } from './juneCountsTable';

/** Tables of the figures of `fences`, in the order of the story. */
export const fencesTables = {
  'fences-to-scale': fencesToScaleTable,
  'fence-reports': fenceReportsTable,
  'june-2022-counts': juneCountsTable,
} as const satisfies Record<string, TableOf>;
