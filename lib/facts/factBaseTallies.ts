import { cross } from 'd3';
import { aspectsMakingMetricsIncomparable } from './comparability';
import { factBase, incidents, metrics, observations, openQuestions, relations } from './facts';
import { mayBePlotted } from './incidents';
import { unknownReasonOfStatus } from './schema';

/**
 * Returns how many observations, reports, pages and other entries the fact base has, counted at build time so that no
 * text contains a hand-typed number.
 */
export function factBaseTallies() {
  const base = factBase();
  const reports = base.reports.rows;
  const ids = metrics().map(({ id }) => id);
  const pairs = cross(ids, ids).filter(([a, b]) => a < b);
  return {
    observations: observations().length,
    derived: observations().filter(({ status }) => status === 'derived').length,
    unknown: observations().filter(({ status }) => unknownReasonOfStatus(status)).length,
    reports: reports.length,
    pages: new Set([...reports, ...base.statements.rows].map(({ url }) => url)).size,
    readWhole: reports.filter(({ extent }) => extent === 'whole').length,
    readOpening: reports.filter(({ extent }) => extent === 'opening').length,
    mirrors: reports.filter(({ mirror }) => mirror === 'mirror').length,
    statements: base.statements.rows.length,
    publishers: base.publishers.rows.length,
    origins: base.origins.rows.length,
    claims: Object.keys(base.claims).length,
    constraints: relations().length,
    questions: openQuestions().length,
    metricPairs: pairs.length,
    comparablePairs: pairs.filter(([a, b]) => aspectsMakingMetricsIncomparable(a, b).length === 0).length,
    differences: base.differences.rows.length,
    leftOut: base.leftOut.rows.length,
    incidents: incidents().length,
    plotted: incidents().filter(mayBePlotted).length,
    seas: incidents().filter(({ mappable }) => mappable === 'no').length,
    unchecked: incidents().filter(({ checked }) => checked === 'unchecked').length,
    incidentPages: base['incident-sources'].rows.length,
    events: base.events.rows.length,
    eventPages: base['event-sources'].rows.length,
  };
}
