import { countId } from '@/lib/facts/countId';
import type { CheckIndex, NumberEntry } from './checkIndex';

/** Names the metric, period and place of a number of the tables: `Attempts stopped, 2021, Morocco`. */
export function entryText({ metric, period, place }: NumberEntry, { metrics, places, signs }: CheckIndex): string {
  return [metrics[metric]?.name, period, places[place]].filter(Boolean).join(signs.comma);
}

/** Names the body that counted a number, and the caution to read before quoting it. */
export function entrySource({ reporter, caution }: NumberEntry, { reporters, signs }: CheckIndex): string {
  return [reporters[reporter], caution].filter(Boolean).join(signs.semicolon);
}

/** Address of the number, relative to the page of the sentence: it works on a host and in a copy on a disk. */
export function entryAddress(entry: NumberEntry): string {
  return `../numbers/${countId(entry)}/#${entry.id}`;
}
