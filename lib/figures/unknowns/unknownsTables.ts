import type { TableOf } from '../figureTable';
import { openQuestionsTable } from './openQuestionsTable';
import { unknownsTable } from './unknownsTable';

/** Tables of the figures of `unknowns`, in the order of the story. */
export const unknownsTables = {
  unknowns: unknownsTable,
  'open-questions': openQuestionsTable,
} as const satisfies Record<string, TableOf>;
