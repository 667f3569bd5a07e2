import type { TableOf } from '../figureTable';
import { timelineTable } from './timelineTable';

/** Tables of the figures of `governments`, in the order of the story. */
export const governmentsTables = { timeline: timelineTable } as const satisfies Record<string, TableOf>;
