import { group, max, min, pairs } from 'd3';
import { isCalendarDay } from './calendar';
import { findMirrorProblems, findPublicationDateProblems } from './citedPage';
import { type ContentError, unknownIdMessage } from './contentError';
import { createRowError } from './createRowError';
import type { FactBase } from './factBase';
import { evaluateFormula, parseFormula } from './formula';
import { indexById } from './indexById';
import { type ConstraintRecord, type Observation, type Report, type Statement, UNKNOWN_STATUSES } from './schema';

const MAX_FRAGMENT_WORDS = 12;

/** Returns errors for rows of observations, reports and statements: dates, values, statuses, formulas and fragments. */
export function checkObservations(base: FactBase): ContentError[] {
  const reported = new Set(base.reports.rows.map((report) => report.observation));
  const languages = new Map(base.publishers.rows.map(({ id, lang }) => [id, lang]));
  const observationErrors = base.observations.rows.flatMap((observation) =>
    [
      ...periodProblems(observation),
      ...valueProblems(observation, base),
      ...statusProblems(observation, reported.has(observation.id)),
      ...formulaProblems(observation, base),
    ].map((message) => createRowError('observations', base.observations, observation, message)),
  );
  const reportErrors = base.reports.rows.flatMap((report) =>
    [...citationProblems(report, languages), ...findMirrorProblems(report)].map((message) =>
      createRowError('reports', base.reports, report, message),
    ),
  );
  const statementErrors = base.statements.rows.flatMap((statement) =>
    citationProblems(statement, languages).map((message) =>
      createRowError('statements', base.statements, statement, message),
    ),
  );
  return [...observationErrors, ...reportErrors, ...statementErrors];
}

function periodProblems({ from, to }: Observation): string[] {
  const impossible = [from, to].filter((day) => day !== '' && !isCalendarDay(day));
  if (impossible.length > 0) return impossible.map((day) => `${day} is not a day of the calendar`);
  return from !== '' && to !== '' && from > to ? [`from ${from} is after to ${to}`] : [];
}

function valueProblems({ value, low, high, metric }: Observation, base: FactBase): string[] {
  if (value === null) return low === null && high === null ? [] : ['low or high is given without a value between them'];
  const unit = indexById(base.units).get(indexById(base.metrics).get(metric)?.unit ?? '');
  const problems =
    unit?.kind === 'count' && !Number.isInteger(value)
      ? [`${value} is not a whole number, and it counts ${unit.id}`]
      : [];
  if (low !== null && low > value) problems.push(`low ${low} is above the value ${value}`);
  if (high !== null && value > high) problems.push(`the value ${value} is above high ${high}`);
  return problems;
}

function statusProblems({ value, status }: Observation, isReported: boolean): string[] {
  const unknown = UNKNOWN_STATUSES.some((reason) => reason === status);
  if (unknown)
    return value === null ? [] : [`the status is ${status} and yet the value is ${value}; expected an empty value`];
  if (value === null)
    return [`there is no value and the status is ${status}; expected one of ${UNKNOWN_STATUSES.join(', ')}`];
  return status === 'derived' || isReported
    ? []
    : ['no report prints it; expected at least one row of reports.csv that names it'];
}

function formulaProblems(observation: Observation, base: FactBase): string[] {
  const { status, formula, value } = observation;
  if (status !== 'derived')
    return formula === '' ? [] : [`it has the formula "${formula}" and is ${status}; expected status derived`];
  if (formula === '') return ['it is derived and has no formula'];
  try {
    const terms = parseFormula(formula);
    const observations = indexById(base.observations);
    const metrics = indexById(base.metrics);
    const unknown = terms
      .filter((term) => !observations.has(term.id))
      .map((term) => unknownIdMessage('observation', term.id, observations.keys()));
    if (unknown.length > 0) return unknown;
    if (terms.some((term) => term.id === observation.id)) return ['its formula names the observation itself'];
    const empty = terms.find((term) => observations.get(term.id)?.value === null);
    if (empty) return [`its formula names "${empty.id}", which has no value`];
    const unitOf = (id: string) => metrics.get(observations.get(id)?.metric ?? '')?.unit;
    const own = unitOf(observation.id);
    const mixed = own && terms.find((term) => unitOf(term.id) && unitOf(term.id) !== own);
    if (mixed) return [`its formula mixes ${own} with ${unitOf(mixed.id)}, which are never added`];
    const classOf = (id: string) => metrics.get(observations.get(id)?.metric ?? '')?.comparability;
    const other = terms.find((term) => classOf(term.id) !== classOf(observation.id));
    if (other) return [`its formula takes "${other.id}", which counts something else (${classOf(other.id)})`];
    const amountOf = (id: string) => ({ value: observations.get(id)?.value ?? Number.NaN, unit: own ?? '' });
    const result = evaluateFormula(terms, amountOf).value;
    return result === value ? [] : [`its formula gives ${result}, and the value is ${value ?? 'empty'}`];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function citationProblems(
  { fragment, lang, published, publisher }: Report | Statement,
  languages: ReadonlyMap<string, string>,
): string[] {
  const words = fragment.split(/\s+/).filter(Boolean).length;
  const problems =
    words > MAX_FRAGMENT_WORDS ? [`its fragment has ${words} words, expected at most ${MAX_FRAGMENT_WORDS}`] : [];
  if (fragment !== '' && lang === '') problems.push('its fragment has no lang');
  const own = languages.get(publisher);
  if (lang !== '' && own !== undefined && lang !== own)
    problems.push(`its fragment is in ${lang}, and ${publisher} is published in ${own || 'an unknown language'}`);
  problems.push(...findPublicationDateProblems({ published }));
  return problems;
}

/**
 * Returns errors for values that supersede a value of a different scope, for repeated values that are not linked, for
 * sums whose parts overlap in time, and for derived values whose period does not fit their formula.
 */
export function checkPeriods(base: FactBase): ContentError[] {
  const byId = indexById(base.observations);
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const series = [...group(base.observations.rows, (row) => `${row.metric} ${row.place} ${row.reporter}`).values()];
  return [
    ...base.observations.rows.flatMap((row) => checkSupersededValue(row, byId, base)),
    ...series.flatMap((rows) => unlinkedRepetitions(rows, base)),
    ...base.constraints.rows
      .filter(isSum)
      .flatMap((row) =>
        overlapsAmong(rowsOf(row.parts)).map((message) =>
          createRowError('constraints', base.constraints, row, message),
        ),
      ),
    ...base.observations.rows
      .filter((row) => row.status === 'derived')
      .flatMap((row) =>
        formulaPeriods(row, rowsOf, base).map((text) => createRowError('observations', base.observations, row, text)),
      ),
  ];
}

/** Checks that a value and the value that it supersedes have the same metric, place, reporter and first day. */
function checkSupersededValue(
  row: Observation,
  byId: ReadonlyMap<string, Observation>,
  { observations }: FactBase,
): ContentError[] {
  const older = byId.get(row.supersedes);
  if (!older || (['metric', 'place', 'reporter', 'from'] as const).every((key) => older[key] === row[key])) return [];
  const message = `it supersedes "${older.id}", which is of another metric, place, reporter or start`;
  return [createRowError('observations', observations, row, message)];
}

/**
 * Checks that a second value of one metric, place, reporter and period, whose id ends in `-2`, is linked to the first:
 * one supersedes the other, or a relation compares them.
 */
function unlinkedRepetitions(rows: readonly Observation[], { observations, constraints }: FactBase): ContentError[] {
  // An unreadable row may be the relation.
  if (constraints.errors.length > 0) return [];
  return rows.flatMap((row) => {
    const first = rows.find(({ id }) => row.id === `${id}-2`);
    if (!first || row.from === '' || first.from !== row.from || first.to !== row.to) return [];
    if (row.supersedes === first.id || row.status === 'derived') return [];
    const compared = constraints.rows.some(({ parts, whole }) =>
      [first.id, row.id].every((id) => [...parts, whole].includes(id)),
    );
    const message = `"${first.id}" is of the same count and period; expected to supersede it, or a relation with both`;
    return compared ? [] : [createRowError('observations', observations, row, message)];
  });
}

function isSum({ kind, compare }: ConstraintRecord): boolean {
  return kind !== 'same-scope-equal' && compare !== 'each';
}

/**
 * Returns a message for each pair of parts of a sum whose periods differ but overlap, since the days they share would
 * be counted twice.
 */
function overlapsAmong(parts: readonly Observation[]): string[] {
  const dated = parts.filter(({ from, to }) => from !== '' && to !== '').toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return [...group(dated, (row) => `${row.metric} ${row.place} ${row.reporter}`).values()].flatMap((rows) =>
    pairs(rows)
      .filter(([a, b]) => b.from <= a.to && (a.from !== b.from || a.to !== b.to))
      .map(([a, b]) => `the periods of "${a.id}" and "${b.id}" overlap, so their days would count twice`),
  );
}

function formulaPeriods(
  row: Observation,
  rowsOf: (ids: readonly string[]) => readonly Observation[],
  { metrics }: FactBase,
): string[] {
  const unitOf = (metric: string) => indexById(metrics).get(metric)?.unit;
  const terms = termsOf(row.formula);
  const added = rowsOf(terms.filter(({ sign }) => sign === 1).map(({ id }) => id));
  const all = rowsOf(terms.map(({ id }) => id));
  // Invalid formulas are reported by other checks; terms without dates cannot be compared.
  if (all.length === 0 || all.length < terms.length || all.some(({ value }) => value === null)) return [];
  if (all.some(({ metric }) => unitOf(metric) !== unitOf(row.metric))) return [];
  if (all.some(({ from, to }) => from === '' || to === '')) return [];
  const [first, last] = [min(all, ({ from }) => from) ?? '', max(all, ({ to }) => to) ?? ''];
  const spans =
    added.length === all.length ? row.from === first && row.to === last : first <= row.from && row.to <= last;
  return [
    ...(spans ? [] : [`its period is ${row.from} to ${row.to}, and its formula’s terms are of ${first} to ${last}`]),
    ...overlapsAmong(added),
  ];
}

/** Returns the terms of a formula; none for an invalid formula, which other checks report. */
function termsOf(formula: string): ReturnType<typeof parseFormula> {
  try {
    return parseFormula(formula);
  } catch {
    return [];
  }
}
