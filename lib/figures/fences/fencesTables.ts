import type { TableOf } from '../figureTable';

/** Tables of the figures of `fences`, in the order of the story. */
export const fencesTables = {} as const satisfies Record<string, TableOf>;
