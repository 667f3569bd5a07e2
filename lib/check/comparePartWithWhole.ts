import type { IndexedMetric, IndexedNumber } from './indexedNumber';
import { arePlacesDisjoint, isPlaceWithin } from './placeContainment';

/** Evidence from the tables on whether one number is a part of another. */
export type PartWholeEvidence = 'apart' | 'elsewhere' | 'same' | 'within' | 'other-kind' | 'other-body' | 'undecided';

/**
 * Compares the most likely matches on both sides of words such as “of which”.
 * @returns `apart` where their periods do not overlap, `elsewhere` where their places do not; `same` where they are two
 * values of one count of one body; `within` where the tables record that one is a part of the other, or where period
 * and place of the part are inside those of the whole; `other-kind` and `other-body` where kind or body differ;
 * `undecided` otherwise
 */
export function comparePartWithWhole(
  whole: IndexedNumber | undefined,
  part: IndexedNumber | undefined,
  metrics: Readonly<Record<string, IndexedMetric>>,
): PartWholeEvidence {
  if (!whole || !part) return 'undecided';
  if (part.partOf?.includes(whole.id) || whole.formula?.split(' + ').includes(part.id)) return 'within';
  if (isShare(part, metrics) && !isShare(whole, metrics)) return evidenceOfShare(whole, part);
  if (metrics[whole.metric]?.comparability !== metrics[part.metric]?.comparability) return 'other-kind';
  // The part has the wider metric, such as all arrivals beside those by sea.
  if (whole.metric.startsWith(`${part.metric}-`) && !whole.metric.endsWith('-total')) return 'undecided';
  if (!isOrExtends(part.metric, whole.metric.replace(/-total$/u, ''))) return 'other-kind';
  if ([whole.from, whole.to, part.from, part.to].includes('')) return 'undecided';
  if (part.from > whole.to || part.to < whole.from) return 'apart';
  if (arePlacesDisjoint(whole.place, part.place)) return 'elsewhere';
  const isSamePlace = whole.place === part.place;
  const isSamePeriod = whole.from === part.from && whole.to === part.to;
  if (isSamePlace && isSamePeriod && whole.metric === part.metric) {
    // A metric that varies by population counts several groups, which may differ here.
    if (metrics[whole.metric]?.varies === 'population')
      return part.id.startsWith(`${whole.id}-`) ? 'within' : 'undecided';
    if (haveSameReporter(whole, part)) return 'same';
  }
  if (!haveSameReporter(whole, part)) return 'other-body';
  const isInPeriod = part.from >= whole.from && part.to <= whole.to;
  const isInPlace = isSamePlace || isPlaceWithin(part.place, whole.place);
  return isInPeriod && isInPlace && part.value <= whole.value ? 'within' : 'undecided';
}

/**
 * Compares the counts of a whole and a part by kind and place alone, because the tables lack the value of at least one
 * of them.
 * @param whole a number of the same count as the whole; undefined where the tables have none
 * @param part likewise for the part
 * @returns `possible` where one count can contain the other
 */
export function compareCounts(
  whole: IndexedNumber | undefined,
  part: IndexedNumber | undefined,
  metrics: Readonly<Record<string, IndexedMetric>>,
): PartWholeEvidence | 'possible' {
  if (!whole || !part) return 'undecided';
  const { from, to, value } = whole;
  const evidence = comparePartWithWhole(whole, { ...part, from, to, value }, metrics);
  if (evidence === 'within') return 'possible';
  return evidence === 'other-kind' || evidence === 'elsewhere' ? evidence : 'undecided';
}

function isShare({ metric }: IndexedNumber, metrics: Readonly<Record<string, IndexedMetric>>): boolean {
  return metrics[metric]?.unit === 'percent';
}

/** Compares a count and a share in per cent, which can be a share of that count if time and place are the same. */
function evidenceOfShare(whole: IndexedNumber, part: IndexedNumber): PartWholeEvidence {
  if (whole.from === '' || whole.to === '' || part.from === '') return 'undecided';
  if (part.from > whole.to || (part.to !== '' && part.to < whole.from)) return 'apart';
  return part.from === whole.from && part.place === whole.place ? 'within' : 'undecided';
}

/** Whether a metric is the same as another or counts a part of it: `arrivals-sea` and `arrivals`. */
function isOrExtends(metric: string, other: string): boolean {
  return metric === other || metric.startsWith(`${other}-`);
}

/**
 * Whether two numbers have the same reporter. A number that we calculated counts as having the reporter of the other.
 */
function haveSameReporter({ reporter }: IndexedNumber, { reporter: other }: IndexedNumber): boolean {
  return reporter === other || reporter === 'computed' || other === 'computed';
}
