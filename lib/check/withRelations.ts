import { relations } from '@/lib/facts/facts';
import { hingeEvidence } from './hingeEvidence';
import type { IndexedMetric, IndexedNumber } from './indexedNumber';

/**
 * Adds to each number what relations of the fact base show and `hingeEvidence` does not find without them: the ids of
 * its wholes by relations that hold, and the value with which a relation compares it.
 */
export function withRelations<Entry extends IndexedNumber>(
  numbers: readonly Entry[],
  metrics: Readonly<Record<string, IndexedMetric>>,
): readonly Entry[] {
  const byId = new Map(numbers.map((number) => [number.id, number]));
  const ofParts = relations().filter(({ kind, expected }) => expected === 'holds' && kind !== 'same-scope-equal');
  const ofOneCount = relations().filter(({ kind }) => kind === 'same-scope-equal');
  return numbers.map((number) => {
    const wholesIn = (among: typeof ofParts) =>
      among.filter(({ parts }) => parts.includes(number.id)).flatMap(({ whole }) => byId.get(whole) ?? []);
    const partOf = wholesIn(ofParts).filter((whole) => hingeEvidence(whole, number, metrics) !== 'within');
    const other = wholesIn(ofOneCount).find((whole) => hingeEvidence(whole, number, metrics) === 'other-body');
    return {
      ...number,
      ...(partOf.length > 0 && { partOf: partOf.map(({ id }) => id) }),
      ...(other && { sameCountAs: other.id }),
    };
  });
}
