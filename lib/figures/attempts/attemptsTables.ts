import type { TableOf } from '../figureTable';

/** Tables of the figures of `attempts`, in the order of the story. */
export const attemptsTables = {} as const satisfies Record<string, TableOf>;
