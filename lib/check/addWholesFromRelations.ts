import { relations } from '@/lib/facts/facts';
import { comparePartWithWhole } from './comparePartWithWhole';
import type { IndexedMetric, IndexedNumber } from './indexedNumber';

/**
 * Adds to each number the ids of its wholes, from the relations of the fact base that are fulfilled, except wholes that
 * `comparePartWithWhole` recognises without them.
 */
export function addWholesFromRelations<Entry extends IndexedNumber>(
  numbers: readonly Entry[],
  metrics: Readonly<Record<string, IndexedMetric>>,
): readonly Entry[] {
  const byId = new Map(numbers.map((number) => [number.id, number]));
  const ofParts = relations().filter(({ kind, expected }) => expected === 'holds' && kind !== 'same-scope-equal');
  return numbers.map((number) => {
    const partOf = ofParts
      .filter(({ parts }) => parts.includes(number.id))
      .flatMap(({ whole }) => byId.get(whole) ?? [])
      .filter((whole) => comparePartWithWhole(whole, number, metrics) !== 'within');
    return partOf.length > 0 ? { ...number, partOf: partOf.map(({ id }) => id) } : number;
  });
}
