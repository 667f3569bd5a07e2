import type { METRICS, MetricId } from '@/content/data/metrics';
import { assertComparable, compareMetrics } from './comparability';

type ClassOf<M extends MetricId> = (typeof METRICS)[M]['comparability'];
type Varies<M extends MetricId> = (typeof METRICS)[M] extends { readonly varies: string } ? true : false;

/** Metrics that may share an axis with one: of its class, and neither varies in itself. `tsc` refuses all others. */
export type ComparableWith<A extends MetricId> = {
  [B in MetricId]: Varies<A> extends true
    ? never
    : Varies<B> extends true
      ? never
      : ClassOf<B> extends ClassOf<A>
        ? B
        : never;
}[MetricId];

export interface SharedAxis {
  readonly metrics: readonly [string, string];
  readonly observations: readonly string[];
}

/**
 * Observations of two metrics on one axis. What types cannot see is refused at run time: ids from an address, and
 * observations that differ in body, place or length of period.
 * @throws Error naming the first pair that does not compare, and in what it differs.
 */
export function sharedAxis<A extends MetricId, B extends ComparableWith<A>>(
  a: A,
  b: B,
  observations: readonly string[],
): SharedAxis {
  const reasons = compareMetrics(a, b);
  if (reasons.length > 0) throw new Error(`"${a}" and "${b}" share no axis: they differ in ${reasons.join(', ')}.`);
  assertComparable(observations);
  return { metrics: [a, b], observations };
}
