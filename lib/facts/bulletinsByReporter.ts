import { group } from 'd3';
import { factBase, findOrigin, findPublisher, findReporter, reportsOfObservation } from './facts';
import { groupBySourcePage, type SourcePage } from './groupBySourcePage';
import type { Origin, Publisher, Report, Reporter } from './schema';

/** A bulletin, the reports that print numbers from it, and the outlets of these reports with their pages. */
export interface Bulletin {
  readonly origin: Origin;
  readonly reports: readonly Report[];
  readonly outlets: readonly { readonly publisher: Publisher; readonly pages: readonly SourcePage[] }[];
}

/**
 * Returns all bulletins, grouped by the reporter whose numbers they publish, in the order of the fact base. In each
 * bulletin the outlet with the most reports is first.
 */
export function bulletinsByReporter(): readonly {
  readonly reporter: Reporter;
  readonly bulletins: readonly Bulletin[];
}[] {
  const byOrigin = group(factBase().reports.rows, (row) => row.origin);
  const byReporter = group(factBase().origins.rows, (row) => row.reporter);
  return [...byReporter].map(([id, origins]) => ({
    reporter: findReporter(id),
    bulletins: origins.map((origin) => toBulletin(origin, byOrigin.get(origin.id) ?? [])),
  }));
}

function toBulletin(origin: Origin, reports: readonly Report[]): Bulletin {
  const outlets = [...group(reports, (row) => row.publisher)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([id, rows]) => ({ publisher: findPublisher(id), pages: groupBySourcePage(rows) }));
  return { origin, reports, outlets };
}

/**
 * Reports of one observation that repeat the same bulletin. They count as one source, however many outlets printed it.
 */
export interface ReportsOfOneBulletin {
  readonly origin: Origin;
  readonly reports: readonly Report[];
}

/**
 * Groups the reports of an observation by the bulletin that they repeat; the bulletin with the most reports comes
 * first.
 */
export function reportsOfObservationByBulletin(id: string): readonly ReportsOfOneBulletin[] {
  const chains = [...group(reportsOfObservation(id), (row) => row.origin)].map(([originId, reports]) => ({
    origin: findOrigin(originId),
    reports,
  }));
  return chains.toSorted((a, b) => b.reports.length - a.reports.length);
}
