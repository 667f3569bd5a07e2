import type { TableOf } from '../figureTable';

/** Tables of the figures of `networks`, in the order of the story. */
export const networksTables = {} as const satisfies Record<string, TableOf>;
