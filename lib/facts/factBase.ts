import type { z } from 'zod';
import { type Place, parsePlaces } from '@/lib/geo/places';
import { applyExceptions } from './applyExceptions';
import { type Baseline, checkBaseline, checkRowsInBaseline, createBaseline } from './baseline';
import { isCalendarDay } from './calendar';
import { checkCitedPages } from './checkCitedPages';
import { checkClaims } from './checkClaims';
import { checkConstraints } from './checkConstraints';
import { checkEvents } from './checkEvents';
import { checkEvidence } from './checkEvidence';
import { checkIds } from './checkIds';
import { checkIncidents } from './checkIncidents';
import { checkObservations, checkPeriods } from './checkObservations';
import { checkPlaces } from './checkPlaces';
import { checkOrigins, checkPrintedDigits, checkReportEvidence } from './checkPrintedDigits';
import { checkDuplicates, checkReferences, checkUnusedRows } from './checkReferences';
import { type ClaimRecord, readClaims } from './claims';
import { type ContentError, type ErrorPosition, throwIfErrors, unknownIdMessage } from './contentError';
import { createRowError } from './createRowError';
import { type ParsedTable, parseTable } from './parseTable';
import type { CorrectionRecord } from './recordTables';
import { TABLE_NAMES, TABLE_SCHEMAS, type TableName } from './schema';
import { BASELINE_FILE, DATA_FOLDER, type FactSource, readFactSource } from './source';

type ParsedTables = { readonly [Name in TableName]: ParsedTable<z.infer<(typeof TABLE_SCHEMAS)[Name]>> };

/**
 * All tables and records of `content/data`, parsed. A row that does not fit the schema of its table is omitted and
 * reported in `errors`.
 */
export interface FactBase extends ParsedTables, Omit<FactSource, 'tables' | 'claims' | 'places' | 'baseline'> {
  /** The claims by id, in display order. */
  readonly claims: Readonly<Record<string, ClaimRecord>>;
  readonly claimErrors: readonly ContentError[];
  /** Returns the file and line of a claim, by the claim's id. */
  readonly claimAt: (id: string) => ErrorPosition;
  readonly places: readonly Place[];
  readonly placeErrors: readonly ContentError[];
  readonly placeIds: readonly string[];
}

/**
 * Parses all tables and lists all errors in them: malformed cells, wrong ids, contradictions, and changes of published
 * data without a correction.
 */
export function checkFacts(source: FactSource): { base: FactBase; errors: readonly ContentError[] } {
  const base = parseFactSource(source);
  return { base, errors: [...checkCurrentFacts(base), ...checkAgainstPublished(base, source.baseline)] };
}

/** Lists the errors that do not depend on what was published before. */
export function checkCurrentFacts(base: FactBase): readonly ContentError[] {
  const shapes = [...TABLE_NAMES.flatMap((name) => base[name].errors), ...base.claimErrors, ...base.placeErrors];
  const ruled = [
    ...checkIds(base),
    ...checkCitedPages(base),
    ...checkPrintedDigits(base),
    ...checkOrigins(base),
    ...checkReportEvidence(base),
  ];
  const meaning = [
    ...checkDuplicates(base),
    ...checkReferences(base),
    ...checkObservations(base),
    ...checkPeriods(base),
    ...checkClaims(base),
    ...checkConstraints(base),
    ...checkIncidents(base),
    ...checkEvents(base),
    ...checkPlaces(base),
    ...checkUnusedRows(base),
    ...checkEvidence(base),
    ...applyExceptions(ruled, base.exceptions),
  ];
  return [...shapes, ...meaning.filter((error) => !followsFromUnparsedRow(error, base))];
}

/** Checks that corrections have a valid day, and name rows that exist or were published earlier. */
function checkCorrections(
  corrections: ParsedTable<CorrectionRecord>,
  baseline: Baseline,
  current: Baseline,
): ContentError[] {
  const known = new Set([...Object.keys(current.rows), ...Object.keys(baseline.rows)]);
  return corrections.rows.flatMap((correction) =>
    [
      ...(isCalendarDay(correction.date) ? [] : [`${correction.date} is not a day of the calendar`]),
      ...correction.rows.filter((row) => !known.has(row)).map((row) => unknownIdMessage('row', row, known)),
    ].map((message) => createRowError('corrections', corrections, correction, message)),
  );
}

/** Lists changes of published data without a correction, rows that the baseline lacks, and invalid corrections. */
export function checkAgainstPublished(base: FactBase, baseline: Baseline): readonly ContentError[] {
  const current = createBaseline(base);
  return [
    ...checkCorrections(base.corrections, baseline, current),
    ...checkBaseline(BASELINE_FILE, baseline, current),
    ...checkRowsInBaseline(BASELINE_FILE, baseline, current),
  ].filter((error) => !followsFromUnparsedRow(error, base));
}

/**
 * Returns whether an error names a row that could not be parsed. Such an error is only a consequence, because that row
 * is missing from all checks.
 */
function followsFromUnparsedRow({ message }: ContentError, base: FactBase): boolean {
  return TABLE_NAMES.some((name) => base[name].unparsedIds.some((id) => message.includes(`"${id}"`)));
}

/** Loads the site's own fact base. @throws Error listing every error, which stops the build */
export function loadFactBase(): FactBase {
  const { base, errors } = checkFacts(readFactSource());
  throwIfErrors(errors);
  return base;
}

// The last text and result of each table. One process checks the same tables many times: a build twice, the tests
// hundreds of times, each with one changed cell.
const lastParsed = new Map<TableName, { readonly text: string; readonly table: ParsedTable<never> }>();

function parseChanged(name: TableName, text: string): ParsedTable<never> {
  const last = lastParsed.get(name);
  if (last?.text === text) return last.table;
  const table = parseTable(`${DATA_FOLDER}/${name}.csv`, text, TABLE_SCHEMAS[name]) as ParsedTable<never>;
  lastParsed.set(name, { text, table });
  return table;
}

/** Parses all tables and records. A row that does not fit the schema of its table becomes an error and is omitted. */
export function parseFactSource({
  tables,
  claims: claimsText,
  places: gazetteer,
  baseline: _,
  ...records
}: FactSource): FactBase {
  const parsed = TABLE_NAMES.map((name) => [name, parseChanged(name, tables[name])] as const);
  const { places, errors: placeErrors } = parsePlaces(gazetteer);
  const { records: claims, errors: claimErrors, at: claimAt } = readClaims(claimsText);
  const placeIds = places.map(({ id }) => id);
  return {
    ...(Object.fromEntries(parsed) as Record<TableName, ParsedTable<never>>),
    ...records,
    claims,
    claimErrors,
    claimAt,
    places,
    placeErrors,
    placeIds,
  };
}
