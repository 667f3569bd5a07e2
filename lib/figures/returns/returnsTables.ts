import type { TableOf } from '../figureTable';
import { returnsTable } from './returnsTable';

/** Tables of the figures of `returns`, in the order of the story. */
export const returnsTables = { 'returns-iom': returnsTable } as const satisfies Record<string, TableOf>;
