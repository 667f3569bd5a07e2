import type { Observation } from './schema';

/**
 * The years that an observation's period overlaps: only the first of an open period, none for a measure without a
 * period.
 */
export function yearsOf({ from, to }: Pick<Observation, 'from' | 'to'>): readonly string[] {
  if (from === '') return [];
  const first = Number(from.slice(0, 4));
  const last = to === '' ? first : Number(to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
