import type { TableOf } from '../figureTable';
import { telephoneTable } from './telephoneTable';

/** Tables of the figures of `telephone`, in the order of the story. */
export const telephoneTables = { telephone: telephoneTable } as const satisfies Record<string, TableOf>;
