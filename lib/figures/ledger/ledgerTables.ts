import type { TableOf } from '../figureTable';

/** Tables of the figures of `ledger`, in the order of the story. */
export const ledgerTables = {} as const satisfies Record<string, TableOf>;
