import { ascending } from 'd3';
import { observations, reportsOfObservation } from '@/lib/facts/facts';
import type { Observation, Report } from '@/lib/facts/schema';

/** Count of one category, such as the dead, by one reporter, and the report that first printed that count. */
export interface CountOf24June2022 {
  readonly row: Observation;
  readonly page: Report;
  /** Counts of its parts by the same reporter, largest first; empty if it gives none. */
  readonly parts: readonly Observation[];
}

/**
 * One category, such as the injured, that reporters counted at the border of Melilla on 24 June 2022. Each category has
 * its own scale, and counts are never added.
 */
export interface CategoryCountedOn24June2022 {
  readonly metric: string;
  /** Counts of this category by different reporters, sorted by the publication date of their pages, oldest first. */
  readonly counts: readonly CountOf24June2022[];
}

/** Ids of the metrics counted at the border of Melilla on 24 June 2022: the dead, the injured and others. */
const COUNTED_METRIC_IDS = [
  'border-deaths',
  'border-injured',
  'border-missing',
  'turned-back',
  'border-crowd',
] as const;

/** Id of the metric of one category counted on 24 June 2022, such as `border-injured`. */
export type CountedMetricId = (typeof COUNTED_METRIC_IDS)[number];

const DAY = '2022-06-24';

/** Returns all categories counted on 24 June 2022, the dead first, each with all its counts. */
export function categoriesCountedOn24June2022(): readonly (CategoryCountedOn24June2022 & {
  readonly metric: CountedMetricId;
})[] {
  return COUNTED_METRIC_IDS.map((metric) => {
    const rows = observations().filter((row) => row.metric === metric && isCountedOn24June2022(row));
    const counts = rows
      .filter((row) => !rows.some((other) => isPart(row, other)))
      .map((row): CountOf24June2022 => {
        const parts = rows.filter((other) => isPart(other, row));
        return { row, page: pageOf(row), parts: parts.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)) };
      });
    return { metric, counts: counts.toSorted((a, b) => ascending(a.page.published, b.page.published)) };
  });
}

/**
 * Returns whether an observation is one of the counts of 24 June 2022, or a part of one. The ids of such observations
 * begin with the metric and the day, as in `border-deaths-2022-06-24`.
 */
export function isCountedOn24June2022({ id, metric }: Observation): boolean {
  return id.startsWith(`${metric}-${DAY}`);
}

/** Returns the ids of all reporters that counted anything on 24 June 2022. */
export function reporterIdsOf24June2022(): ReadonlySet<string> {
  return new Set(categoriesCountedOn24June2022().flatMap(({ counts }) => counts.map(({ row }) => row.reporter)));
}

/**
 * Returns whether an observation is a part of another by the same reporter. The id of a part begins with the id of its
 * whole.
 */
function isPart(part: Observation, whole: Observation): boolean {
  return part.reporter === whole.reporter && part.id.startsWith(`${whole.id}-`);
}

/**
 * Returns the report that first printed the value. Reports without a date come last.
 * @throws Error when no report prints the value
 */
function pageOf(row: Observation): Report {
  const [page] = reportsOfObservation(row.id).toSorted((a, b) => ascending(a.published || '9', b.published || '9'));
  if (!page) throw new Error(`No page prints "${row.id}", so its date of publication is unknown.`);
  return page;
}
