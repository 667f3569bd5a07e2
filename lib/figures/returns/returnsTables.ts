import type { TableOf } from '../figureTable';

/** Tables of the figures of `returns`, in the order of the story. */
export const returnsTables = {} as const satisfies Record<string, TableOf>;
