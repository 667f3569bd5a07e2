import { z } from 'zod';
import type { Localised } from '@/content/data/locale';
import { httpUrl, id, list, partialDate } from './cells';

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

/** One dated event. Ids are in addresses and MDX: never renamed. */
export const eventRow = z.object({
  id,
  /** As exact as the sources give it. */
  date: partialDate.min(1),
  /** Ids of places.csv. */
  places: list,
  kind: z.enum(EVENT_KINDS),
  title_en: z.string().min(1),
  /** In our own words, without digits: a number comes from an observation. */
  summary_en: z.string().min(1),
  /** Ids of statements. */
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
});

export type EventRow = z.infer<typeof eventRow>;
export type EventSource = z.infer<typeof eventSourceRow>;

export interface EventRecord {
  readonly id: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  readonly date: string;
  readonly places: readonly string[];
  readonly kind: EventRow['kind'];
  readonly title: Localised;
  readonly summary: Localised;
  /** Ids of statements. */
  readonly sources: readonly string[];
}

export function toEvent({ id, date, places, kind, title_en, summary_en, statements }: EventRow): EventRecord {
  return { id, date, places, kind, title: { en: title_en }, summary: { en: summary_en }, sources: statements };
}
