import { rollup, utcDay } from 'd3';
import { findMetric, findObservation, observations } from './facts';
import type { Observation } from './schema';

/** The respects in which two numbers can differ so that a common axis, a sum or a ratio would mislead. */
export const COMPARABILITY_ASPECTS = ['unit', 'population', 'place', 'period', 'method', 'reporter'] as const;
export type ComparabilityAspect = (typeof COMPARABILITY_ASPECTS)[number];

/**
 * Id of the reporter of values that we derived or measured ourselves; this reporter never makes two values
 * incomparable.
 */
const OURS = 'computed';

type Period = Pick<Observation, 'from' | 'to'>;
/**
 * Kinds of period. `none`: a measure without a period, such as a distance; `open`: a period whose end is not stated;
 * `within-a-year`: a year or a part of it; `years`: more than a year.
 */
type PeriodKind = 'none' | 'open' | 'day' | 'within-a-year' | 'years';

/**
 * Returns the differing aspects that prevent two metrics from sharing an axis; empty if they may share one. Units,
 * populations and methods come from the records of the metrics; places, periods and reporters from their numbers.
 */
export function aspectsMakingMetricsIncomparable(a: string, b: string): readonly ComparabilityAspect[] {
  const [one, other] = [findMetric(a), findMetric(b)];
  const varying = COMPARABILITY_ASPECTS.filter((aspect) => aspect === one.varies || aspect === other.varies);
  if (one.comparability === other.comparability) return varying;
  const apart: Readonly<Record<ComparabilityAspect, boolean>> = {
    unit: one.unit !== other.unit,
    population: true,
    place: disjoint(scopeOfMetric(a).places, scopeOfMetric(b).places),
    period: disjoint(scopeOfMetric(a).periodKinds, scopeOfMetric(b).periodKinds),
    method: one.method !== other.method,
    reporter: disjoint(scopeOfMetric(a).reporters, scopeOfMetric(b).reporters),
  };
  return COMPARABILITY_ASPECTS.filter((aspect) => apart[aspect] || varying.includes(aspect));
}

/**
 * Returns the differing aspects that prevent two observations from sharing an axis; empty if they may share one. They
 * must have comparable metrics, the same reporter and equally long periods, and may differ in place or in time but not
 * in both.
 * @throws Error naming the most similar id when one is unknown
 */
export function aspectsMakingObservationsIncomparable(a: string, b: string): readonly ComparabilityAspect[] {
  const [one, other] = [findObservation(a), findObservation(b)];
  const reasons = new Set(aspectsMakingMetricsIncomparable(one.metric, other.metric));
  if (one.reporter !== other.reporter && one.reporter !== OURS && other.reporter !== OURS) reasons.add('reporter');
  if (!sameLength(one, other)) reasons.add('period');
  if (one.place !== other.place && !sameTime(one, other)) reasons.add('place').add('period');
  return COMPARABILITY_ASPECTS.filter((aspect) => reasons.has(aspect));
}

/**
 * Throws unless all observations may share one axis.
 * @param shown aspects that the drawing makes visible, e.g. a shorter bar for a part of a year; differences of the
 * metrics themselves are never accepted
 * @throws Error naming the first pair and the aspects in which it differs
 */
export function assertComparable(ids: readonly string[], shown: readonly ComparabilityAspect[] = []): void {
  for (const [i, a] of ids.entries())
    for (const b of ids.slice(i + 1)) {
      const ofMetrics = aspectsMakingMetricsIncomparable(findObservation(a).metric, findObservation(b).metric);
      const reasons = aspectsMakingObservationsIncomparable(a, b).filter(
        (aspect) => ofMetrics.includes(aspect) || !shown.includes(aspect),
      );
      if (reasons.length > 0)
        throw new Error(`"${a}" and "${b}" are not comparable: they differ in ${reasons.join(', ')}.`);
    }
}

/** Groups ids of metrics into lists whose members may share an axis, in the order of the first member of each list. */
export function groupComparableMetrics(metrics: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const id of metrics) {
    const mine = groups.find(([first = '']) => aspectsMakingMetricsIncomparable(first, id).length === 0);
    if (mine) mine.push(id);
    else groups.push([id]);
  }
  return groups;
}

/**
 * The places, reporters and kinds of period of one metric's numbers. `reporters` omits values that we computed
 * ourselves.
 */
interface MetricScope {
  readonly places: ReadonlySet<string>;
  readonly reporters: ReadonlySet<string>;
  readonly periodKinds: ReadonlySet<PeriodKind>;
}

let scopes: ReadonlyMap<string, MetricScope> | undefined;

/** Returns the places, reporters and kinds of period of a metric's numbers; empty sets for a metric without numbers. */
export function scopeOfMetric(metric: string): MetricScope {
  scopes ??= rollup(observations(), toScope, (row) => row.metric);
  return scopes.get(metric) ?? toScope([]);
}

function toScope(rows: readonly Observation[]): MetricScope {
  return {
    places: new Set(rows.map(({ place }) => place)),
    reporters: new Set(rows.map(({ reporter }) => reporter).filter((id) => id !== OURS)),
    periodKinds: new Set(rows.map(periodKind)),
  };
}

function disjoint<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((item) => b.has(item));
}

const LONGEST_YEAR = 366;
/**
 * Maximum difference in days between two periods that count as equally long: a leap year, or its first quarter, has one
 * day more.
 */
const LEAP_DAY = 1;

function periodKind({ from, to }: Period): PeriodKind {
  if (from === '') return 'none';
  if (to === '') return 'open';
  const days = lengthInDays({ from, to });
  if (days === 1) return 'day';
  return days <= LONGEST_YEAR ? 'within-a-year' : 'years';
}

/** Returns whether two periods are equally long, up to a leap day. Open periods never are. */
function sameLength(a: Period, b: Period): boolean {
  const [one, other] = [periodKind(a), periodKind(b)];
  if (one !== other || one === 'open') return false;
  return one === 'none' || Math.abs(lengthInDays(a) - lengthInDays(b)) <= LEAP_DAY;
}

function sameTime(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

function lengthInDays({ from, to }: Period): number {
  return utcDay.count(new Date(from), new Date(to)) + 1;
}
