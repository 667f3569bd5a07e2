import { ascending } from 'd3';
import type { ClaimRecord } from './claims';
import { unknownIdMessage } from './contentError';
import type { EventRecord, EventSourceRecord } from './events';
import { type FactBase, loadFactBase } from './factBase';
import type { Quantity } from './formula';
import type { Incident, IncidentSourceRecord } from './incidents';
import { indexById } from './indexById';
import type { CorrectionRecord, GlossaryEntry, MetricRecord, UnitRecord } from './recordTables';
import { allRelations } from './relations';
import type { ConstraintRecord, Observation, Origin, Publisher, Report, Reporter, Statement } from './schema';

/** The checked fact base of this build; undefined until the first call of `factBase` loads it. */
let loaded: FactBase | undefined;

export function factBase(): FactBase {
  loaded ??= loadFactBase();
  return loaded;
}

/**
 * Finds a row by its id.
 * @param kind name of the kind of row in the error message, e.g. `metric`
 * @throws Error naming the most similar id when there is no such row. All functions in this file that find a single row
 * throw this error.
 */
export function findById<Row extends { id: string }>(kind: string, rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row)
    throw new Error(
      unknownIdMessage(
        kind,
        id,
        rows.map((candidate) => candidate.id),
      ),
    );
  return row;
}

export function observations(): readonly Observation[] {
  return factBase().observations.rows;
}

export function findObservation(id: string): Observation {
  return findById('observation', observations(), id);
}

export function findReport(id: string): Report {
  return findById('report', factBase().reports.rows, id);
}

export function findPublisher(id: string): Publisher {
  return findById('publisher', factBase().publishers.rows, id);
}

export function findOrigin(id: string): Origin {
  return findById('origin', factBase().origins.rows, id);
}

export function findReporter(id: string): Reporter {
  return findById('reporter', factBase().reporters.rows, id);
}

/** Returns all events, oldest first. */
export function events(): readonly EventRecord[] {
  return factBase().events.rows.toSorted((a, b) => ascending(a.date, b.date));
}

export function findEvent(id: string): EventRecord {
  return findById('event', factBase().events.rows, id);
}

/** Returns the pages that report an event, in addition to its statements. */
export function pagesReportingEvent(id: string): readonly EventSourceRecord[] {
  return factBase()['event-sources'].rows.filter((row) => row.event === id);
}

export function incidents(): readonly Incident[] {
  return factBase().incidents.rows;
}

export function findIncident(id: string): Incident {
  return findById('incident', incidents(), id);
}

export function pagesReportingIncident(id: string): readonly IncidentSourceRecord[] {
  return factBase()['incident-sources'].rows.filter((row) => row.incident === id);
}

/** Returns the sentences of the brief that can be read in more than one way, by id. */
export function claims(): Readonly<Record<string, ClaimRecord>> {
  return factBase().claims;
}

export function findClaim(id: string): ClaimRecord {
  const found = claims()[id];
  if (!found) throw new Error(unknownIdMessage('claim', id, Object.keys(claims())));
  return found;
}

/** Returns the claims that print the observation with this id. */
export function claimsWithObservation(
  id: string,
): readonly { readonly claimId: string; readonly record: ClaimRecord }[] {
  return Object.entries(claims())
    .filter(([, { tokens }]) => tokens.some((token) => token.observation === id))
    .map(([claimId, record]) => ({ claimId, record }));
}

export function metricOfObservation({ metric }: Observation): MetricRecord {
  return findMetric(metric);
}

/** Returns every metric in display order, which keeps the metrics of one subject (`family`) together. */
export function metrics(): readonly MetricRecord[] {
  return factBase().metrics.rows;
}

export function findMetric(id: string): MetricRecord {
  return indexById(factBase().metrics).get(id) ?? findById('metric', metrics(), id);
}

/** Returns every unit in display order. */
export function units(): readonly UnitRecord[] {
  return factBase().units.rows;
}

export function unitOfObservation(row: Observation): string {
  return metricOfObservation(row).unit;
}

/** Returns whether the unit of an observation is a count, a measure or a rank (`ordinal`). */
export function unitKindOfObservation(row: Observation): UnitRecord['kind'] {
  return findById('unit', units(), unitOfObservation(row)).kind;
}

/** Returns every glossary term in display order, by group. */
export function glossaryEntries(): readonly GlossaryEntry[] {
  return factBase().glossary.rows;
}

/** Returns every public correction, newest first. */
export function corrections(): readonly CorrectionRecord[] {
  return factBase().corrections.rows;
}

/** Returns an observation's value with its unit. @throws Error when the value is missing. */
export function quantityOfObservation(id: string): Quantity {
  const row = findObservation(id);
  if (row.value === null)
    throw new Error(`"${id}" has no value (${row.status}), so it cannot be used in a calculation.`);
  return { value: row.value, unit: unitOfObservation(row) };
}

/** Returns all reports of numbers and all statements about the meeting: everything that a page can cite by id. */
export function citableSources(): readonly (Report | Statement)[] {
  return [...factBase().reports.rows, ...factBase().statements.rows];
}

export function reportsOfObservation(id: string): readonly Report[] {
  return factBase().reports.rows.filter((row) => row.observation === id);
}

/** Returns the open questions that include the observation. */
export function openQuestionsOfObservation(id: string): readonly OpenQuestion[] {
  return openQuestions().filter(({ parts, whole }) => whole === id || parts.includes(id));
}

let knownRelations: readonly ConstraintRecord[] | undefined;

/** Returns every relation between values: those in `constraints.csv`, and those that follow from the dates. */
export function relations(): readonly ConstraintRecord[] {
  knownRelations ??= allRelations(factBase());
  return knownRelations;
}

/** A relation between values that does not hold, as a row of `constraints.csv` records it. */
export type OpenQuestion = ConstraintRecord & { readonly expected: 'open-question' };

/** Returns every relation between values that does not hold, in the order of the fact base. */
export function openQuestions(): readonly OpenQuestion[] {
  return factBase().constraints.rows.filter(isOpenQuestion);
}

/** Finds an open question by its id. @throws Error naming the most similar id when there is no such question */
export function findOpenQuestion(id: string): OpenQuestion {
  return findById('open question', openQuestions(), id);
}

function isOpenQuestion(constraint: ConstraintRecord): constraint is OpenQuestion {
  return constraint.expected === 'open-question';
}
