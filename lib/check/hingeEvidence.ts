import type { IndexedMetric, IndexedNumber } from './indexedNumber';
import { isWithin } from './placesWithin';

/** Evidence from the tables on whether one number is a part of another. */
export type HingeEvidence = 'apart' | 'within' | 'other-kind' | 'undecided';

/**
 * Compares the most likely matches on both sides of words such as “of which”.
 * @returns `apart` where their periods do not overlap; `within` where period and place of the part are inside those of
 * the whole
 */
export function hingeEvidence(
  whole: IndexedNumber | undefined,
  part: IndexedNumber | undefined,
  metrics: Readonly<Record<string, IndexedMetric>>,
): HingeEvidence {
  if (!whole || !part) return 'undecided';
  const isOneKind = metrics[whole.metric]?.comparability === metrics[part.metric]?.comparability;
  if (!isOneKind) return 'other-kind';
  if ([whole.from, whole.to, part.from, part.to].includes('')) return 'undecided';
  if (part.from > whole.to || part.to < whole.from) return 'apart';
  const isSamePlace = whole.place === part.place;
  const isInPeriod = part.from >= whole.from && part.to <= whole.to;
  const isInPlace = isSamePlace || isWithin(part.place, whole.place);
  if (whole.formula?.split(' + ').includes(part.id)) return 'within';
  if (!isInPeriod || !isInPlace || part.value > whole.value || !areOfOneBody(whole, part)) return 'undecided';
  const isSamePeriod = whole.from === part.from && whole.to === part.to;
  const isOneCount = isSamePlace && isSamePeriod && whole.metric === part.metric;
  return isOneCount && !isGroupOf(part, whole) ? 'undecided' : 'within';
}

/**
 * Whether a number counts a subgroup of another, by its id: `border-injured-2022-06-24-officers`. An id that ends in a
 * digit is a second version instead.
 */
function isGroupOf({ id }: IndexedNumber, whole: IndexedNumber): boolean {
  return id.startsWith(`${whole.id}-`) && !/-\d+$/u.test(id.slice(whole.id.length));
}

/** A number that we calculated is based on numbers of the other's reporter. */
function areOfOneBody({ reporter }: IndexedNumber, { reporter: other }: IndexedNumber): boolean {
  return reporter === other || reporter === 'computed' || other === 'computed';
}
