import { group } from 'd3';
import { findById, findObservation, type OpenQuestion, observations, openQuestions, relations } from './facts';
import { formatCountId } from './formatCountId';
import { compareByPeriod } from './relations';
import type { ConstraintRecord, Observation } from './schema';

/** All observations of one metric at one place. Each count has one page, which lists them. */
export interface Count {
  readonly id: string;
  readonly metric: string;
  readonly place: string;
  /**
   * The observations of the count sorted by first day; among periods that begin on the same day, the longest comes
   * first.
   */
  readonly rows: readonly Observation[];
}

let known: readonly Count[] | undefined;

/** Returns every count, in the order of its first observation in the fact base. */
export function allCounts(): readonly Count[] {
  known ??= groupObservationsIntoCounts(observations());
  return known;
}

/** Finds a count by its id. @throws Error naming the most similar id when there is no such count */
export function findCount(id: string): Count {
  return findById('count', allCounts(), id);
}

/**
 * Returns the ids of the reporters of a count's observations; the one with the most observations comes first. Derived
 * observations are ignored unless all are derived.
 */
export function reportersOfCount({ rows }: Count): readonly string[] {
  const counted = rows.filter(({ status }) => status !== 'derived');
  const groups = [...group(counted.length > 0 ? counted : rows, ({ reporter }) => reporter)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length).map(([reporter]) => reporter);
}

/** Returns the open questions that include any observation of a count, without duplicates. */
export function openQuestionsOfCount({ rows }: Count): readonly OpenQuestion[] {
  return openQuestions().filter(namesOneOf(rows));
}

/** Returns the relations that hold and include any observation of a count, without duplicates. */
export function relationsOfCount({ rows }: Count): readonly ConstraintRecord[] {
  return relations()
    .filter(({ expected }) => expected === 'holds')
    .filter(namesOneOf(rows));
}

/** Returns the counts of the same metric at other places. */
export function countsAtOtherPlaces({ id, metric }: Count): readonly Count[] {
  return allCounts().filter((other) => other.metric === metric && other.id !== id);
}

/**
 * Groups observations by metric and place into counts, in the order of their first observations.
 * @throws Error when two counts would have the same id, and therefore the same address.
 */
export function groupObservationsIntoCounts(rows: readonly Observation[]): readonly Count[] {
  return [...group(rows, formatCountId)].map(([id, members]) => {
    const [first, ...others] = members as [Observation, ...Observation[]];
    const other = others.find(({ metric, place }) => metric !== first.metric || place !== first.place);
    if (other) {
      throw new Error(
        `The numbers "${first.id}" and "${other.id}" are of different counts, but both counts would have the address "${id}". Rename a metric or a place.`,
      );
    }
    const { metric, place } = first;
    return { id, metric, place, rows: members.toSorted(compareByPeriod) };
  });
}

function namesOneOf(rows: readonly Observation[]): (constraint: ConstraintRecord) => boolean {
  const ids = new Set(rows.map(({ id }) => id));
  return ({ parts, whole }) => ids.has(whole) || parts.some((part) => ids.has(part));
}

/**
 * Returns the id of the count to which an observation belongs. @throws Error naming the most similar id for an unknown
 * one
 */
export function countIdOfObservation(id: string): string {
  return formatCountId(findObservation(id));
}
