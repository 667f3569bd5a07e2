import type { TableOf } from '../figureTable';

/** Tables of the figures of `telephone`, in the order of the story. */
export const telephoneTables = {} as const satisfies Record<string, TableOf>;
