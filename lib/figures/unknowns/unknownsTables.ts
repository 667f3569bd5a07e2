import type { TableOf } from '../figureTable';

/** Tables of the figures of `unknowns`, in the order of the story. */
export const unknownsTables = {} as const satisfies Record<string, TableOf>;
