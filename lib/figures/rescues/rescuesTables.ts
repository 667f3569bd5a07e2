import type { TableOf } from '../figureTable';

/** Tables of the figures of `rescues`, in the order of the story. */
export const rescuesTables = {} as const satisfies Record<string, TableOf>;
