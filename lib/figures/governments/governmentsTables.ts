import type { TableOf } from '../figureTable';

/** Tables of the figures of `governments`, in the order of the story. */
export const governmentsTables = {} as const satisfies Record<string, TableOf>;
