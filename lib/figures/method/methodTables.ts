import type { TableOf } from '../figureTable';

/** Tables of the figures of `method`, in the order of the story. */
export const methodTables = {} as const satisfies Record<string, TableOf>;
