import { relations } from '@/lib/facts/facts';
import { hingeEvidence } from './hingeEvidence';
import type { IndexedMetric, IndexedNumber } from './indexedNumber';

/** Adds to each number the ids of its wholes by relations that hold, unless `hingeEvidence` finds them without. */
export function withWholes<Entry extends IndexedNumber>(
  numbers: readonly Entry[],
  metrics: Readonly<Record<string, IndexedMetric>>,
): readonly Entry[] {
  const byId = new Map(numbers.map((number) => [number.id, number]));
  const holding = relations().filter(({ kind, expected }) => expected === 'holds' && kind !== 'same-scope-equal');
  return numbers.map((number) => {
    const wholes = holding.filter(({ parts }) => parts.includes(number.id)).map(({ whole }) => byId.get(whole));
    const partOf = wholes.flatMap((whole) =>
      whole && hingeEvidence(whole, number, metrics) !== 'within' ? [whole.id] : [],
    );
    return partOf.length > 0 ? { ...number, partOf } : number;
  });
}
