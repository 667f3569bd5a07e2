import type { ClaimRecord } from '@/content/data/claims';
import type { ConstraintRecord } from '@/content/data/constraints';
import type { CorrectionRecord } from '@/content/data/corrections';
import type { DifferenceRecord } from '@/content/data/differences';
import type { MetricRecord } from '@/content/data/metrics';
import { type Place, readPlaces } from '@/lib/geo/places';
import { checkBaseline, checkProtected, describePublished } from './baseline';
import { checkClaims } from './checkClaims';
import { checkConstraints } from './checkConstraints';
import { checkDuplicates } from './checkDuplicates';
import { checkEvents } from './checkEvents';
import { checkIncidents } from './checkIncidents';
import { checkObservations } from './checkObservations';
import { checkReferences } from './checkReferences';
import type { EventRow, EventSource } from './events';
import { type Fault, throwFaults } from './fault';
import type { Incident, IncidentSource } from './incidents';
import { type ParsedTable, parseTable } from './parseTable';
import {
  type LeftOut,
  type Observation,
  type Origin,
  type Publisher,
  type Report,
  type Reporter,
  type Statement,
  TABLE_NAMES,
  TABLES,
} from './schema';
import { BASELINE_FILE, DATA_FOLDER, type FactSource, readFactSource } from './source';

/** All tables and records, read and of the right shape. */
export interface FactBase {
  readonly observations: ParsedTable<Observation>;
  readonly reports: ParsedTable<Report>;
  readonly statements: ParsedTable<Statement>;
  readonly publishers: ParsedTable<Publisher>;
  readonly origins: ParsedTable<Origin>;
  readonly reporters: ParsedTable<Reporter>;
  readonly incidents: ParsedTable<Incident>;
  readonly 'incident-sources': ParsedTable<IncidentSource>;
  readonly events: ParsedTable<EventRow>;
  readonly 'event-sources': ParsedTable<EventSource>;
  readonly leftOut: ParsedTable<LeftOut>;
  readonly places: readonly Place[];
  readonly placeIds: readonly string[];
  readonly metrics: Readonly<Record<string, MetricRecord>>;
  readonly claims: Readonly<Record<string, ClaimRecord>>;
  readonly constraints: readonly ConstraintRecord[];
  readonly differences: readonly DifferenceRecord[];
  readonly corrections: readonly CorrectionRecord[];
}

/** Reads a source and lists every fault in it: first shapes, then ids, then meaning. */
export function checkFacts(source: FactSource): { base: FactBase; faults: readonly Fault[] } {
  const base = parseSource(source);
  const current = describePublished({
    observations: base.observations.rows,
    reports: base.reports.rows,
    corrections: source.corrections,
    unitOf: (metric) => source.metrics[metric]?.unit ?? '',
  });
  const tables = TABLE_NAMES.map((name) => base[name]);
  const unread = tables.flatMap((table) => table.unread).map((id) => `"${id}"`);
  const meaning = [
    ...checkDuplicates(base),
    ...checkReferences(base),
    ...checkObservations(base),
    ...checkClaims(base),
    ...checkConstraints(base),
    ...checkIncidents(base),
    ...checkEvents(base),
    ...checkBaseline(BASELINE_FILE, source.baseline, current),
    ...checkProtected(BASELINE_FILE, source.baseline, current),
  ].filter(({ message }) => !unread.some((id) => message.includes(id)));
  return { base, faults: [...tables.flatMap((table) => table.faults), ...meaning] };
}

/** The site's own fact base. @throws Error listing every fault, so the build stops. */
export function loadFactBase(): FactBase {
  const { base, faults } = checkFacts(readFactSource());
  throwFaults(faults);
  return base;
}

function parseSource(source: FactSource): FactBase {
  const table = <Name extends keyof typeof TABLES>(name: Name) =>
    parseTable(`${DATA_FOLDER}/${name}.csv`, source.tables[name], TABLES[name]);
  const places = readPlaces();
  return {
    observations: table('observations'),
    reports: table('reports'),
    statements: table('statements'),
    publishers: table('publishers'),
    origins: table('origins'),
    reporters: table('reporters'),
    incidents: table('incidents'),
    'incident-sources': table('incident-sources'),
    events: table('events'),
    'event-sources': table('event-sources'),
    leftOut: table('leftOut'),
    places,
    placeIds: places.map((place) => place.id),
    metrics: source.metrics,
    claims: source.claims,
    constraints: source.constraints,
    differences: source.differences,
    corrections: source.corrections,
  };
}
