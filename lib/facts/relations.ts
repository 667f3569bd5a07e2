import { ascending, descending, group } from 'd3';
import type { FactBase } from './factBase';
import { indexById } from './indexById';
import { isWholeYear } from './isWholeYear';
import type { ConstraintKind, ConstraintRecord, Observation } from './schema';

type Facts = Pick<FactBase, 'constraints' | 'metrics' | 'observations'>;

/** Kinds of relation between values in which each part is at most the whole. */
export const CONTAINMENT_RELATION_KINDS: readonly ConstraintKind[] = [
  'part-of-whole',
  'quarter-of-year',
  'sub-event-of-period',
];

const QUARTERS = ['01-01 to 03-31', '04-01 to 06-30', '07-01 to 09-30', '10-01 to 12-31'];

/**
 * Returns every relation to check: those of `constraints.csv` in their order, then those that follow from the dates.
 */
export function allRelations(base: Facts): readonly ConstraintRecord[] {
  const decided = base.constraints.rows.filter(({ expected }) => expected !== 'unrelated');
  return [...decided, ...unlistedImpliedRelations(base)];
}

/**
 * Returns the relations that follow from the dates, except those between a part and a whole that a row of
 * `constraints.csv` already compares.
 */
export function unlistedImpliedRelations(base: Facts): readonly ConstraintRecord[] {
  const stronger = base.constraints.rows.filter(
    ({ kind, expected }) => expected === 'holds' && kind !== 'rest-of-year',
  );
  return impliedRelations(base).filter(
    ({ parts: [part = ''], whole }) => !stronger.some((row) => row.whole === whole && row.parts.includes(part)),
  );
}

/**
 * Returns the relations that metric, place, reporter and dates imply: a value is at most that of the nearest longer
 * period around it, and the value of a quarter is at most that of its year. A value has several nearest periods where
 * these overlap, and several relations where one period has several values. Open periods, metrics whose own numbers are
 * not comparable (`varies`), and pairs that `constraints.csv` marks as an open question or unrelated imply none.
 */
export function impliedRelations({ constraints, metrics, observations }: Facts): readonly ConstraintRecord[] {
  const apart = constraints.rows.filter(
    ({ kind, expected }) => expected !== 'holds' && CONTAINMENT_RELATION_KINDS.includes(kind),
  );
  const isApart = (part: Observation, whole: Observation) =>
    apart.some((row) => row.whole === whole.id && row.parts.includes(part.id));
  const byMetric = indexById(metrics);
  const dated = observations.rows.filter(
    ({ value, from, to, metric }) => value !== null && from !== '' && to !== '' && !byMetric.get(metric)?.varies,
  );
  const series = group(dated, ({ metric, place, reporter }) => `${metric} ${place} ${reporter}`);
  return [...series.values()].flatMap((rows) =>
    rows.toSorted(compareByPeriod).flatMap((part) => {
      const around = rows.filter((whole) => isPeriodWithin(part, whole) && !isApart(part, whole));
      return around
        .filter(
          (whole) =>
            isQuarterOf(part, whole) ||
            !around.some((between) => isPeriodWithin(between, whole) && !isApart(between, whole)),
        )
        .map((whole) => relationOf(part, whole));
    }),
  );
}

/**
 * Returns whether the period of `part` is within the longer period of `whole`. Both must have a first and a last day.
 */
export function isPeriodWithin(part: Observation, whole: Observation): boolean {
  const same = part.from === whole.from && part.to === whole.to;
  return !same && whole.from <= part.from && part.to <= whole.to;
}

function relationOf(part: Observation, whole: Observation): ConstraintRecord {
  return {
    kind: isQuarterOf(part, whole) ? 'quarter-of-year' : 'sub-event-of-period',
    id: `${part.id}-in-${whole.id}`,
    parts: [part.id],
    whole: whole.id,
    expected: 'holds',
  };
}

function isQuarterOf(part: Observation, whole: Observation): boolean {
  return isWholeYear(whole) && QUARTERS.includes(`${part.from.slice(5)} to ${part.to.slice(5)}`);
}

/**
 * Compares two observations for sorting: earlier first; among periods that begin on the same day, the longest first.
 */
export function compareByPeriod(a: Observation, b: Observation): number {
  return ascending(a.from, b.from) || descending(a.to, b.to);
}
