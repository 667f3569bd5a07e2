import { z } from 'zod';
import { httpUrl, id, laterEvidence, list, partialDate } from './cellShapes';

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

/** One dated event. Its id is in addresses and MDX and never changes. */
export const eventRow = z.object({
  id,
  /** Date of the event, as exact as the sources give it: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: partialDate.min(1),
  /** Ids of places.csv. */
  places: list,
  kind: z.enum(EVENT_KINDS),
  /** Ids of statements.csv. */
  statements: list,
});

/** One page that reports an event. */
export const eventSourceRow = z.object({
  id,
  event: id,
  publisher: z.string().min(1),
  url: httpUrl,
  published: partialDate,
  mirror: z.enum(['', 'mirror']),
  /** Ids of evidence from the second research pass. That from the first has the id of the event itself. */
  evidence: laterEvidence,
});

export type EventRecord = z.infer<typeof eventRow>;
export type EventSource = z.infer<typeof eventSourceRow>;
