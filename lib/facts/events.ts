import { z } from 'zod';
import {
  evidenceIdsCellSchema,
  httpUrlCellSchema,
  idCellSchema,
  listCellSchema,
  partialDateCellSchema,
} from './cellShapes';

export const EVENT_KINDS = [
  'agreement',
  'attempt',
  'count',
  'crossing',
  'deaths',
  'entry',
  'fence',
  'inquiry',
  'law',
  'meeting',
  'money',
  'politics',
  'returns',
] as const;

/** Zod schema of a row of `events.csv`: one dated event. Its id is in addresses and MDX and never changes. */
export const eventRowSchema = z.object({
  id: idCellSchema,
  /** Date of the event, with the precision of the sources: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: partialDateCellSchema.min(1),
  /** Ids of the event's places, in `places.csv`. */
  places: listCellSchema,
  kind: z.enum(EVENT_KINDS),
  /** Ids of the statements that are sources of the event, in `statements.csv`. */
  statements: listCellSchema,
});

/** Zod schema of a row of `event-sources.csv`: one page that reports an event. */
export const eventSourceRowSchema = z.object({
  id: idCellSchema,
  event: idCellSchema,
  publisher: z.string().min(1),
  url: httpUrlCellSchema,
  published: partialDateCellSchema,
  mirror: z.enum(['', 'mirror']),
  /**
   * Ids of evidence from the second research pass, joined by `;`. Evidence from the first pass has the id of the event
   * itself.
   */
  evidence: evidenceIdsCellSchema,
});

export type EventRecord = z.infer<typeof eventRowSchema>;
export type EventSourceRecord = z.infer<typeof eventSourceRowSchema>;
