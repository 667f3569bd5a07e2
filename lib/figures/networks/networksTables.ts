import type { TableOf } from '../figureTable';
import { networksScopeTable } from './networksScopeTable';

/** Tables of the figures of `networks`, in the order of the story. */
export const networksTables = { 'networks-scope': networksScopeTable } as const satisfies Record<string, TableOf>;
