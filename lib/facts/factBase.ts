import type { z } from 'zod';
import { type Place, parsePlaces } from '@/lib/geo/places';
import { applyExceptions } from './applyExceptions';
import { type Baseline, checkBaseline, checkProtected, describePublished } from './baseline';
import { checkClaims } from './checkClaims';
import { checkConstraints } from './checkConstraints';
import { checkCorrections } from './checkCorrections';
import { checkDuplicates } from './checkDuplicates';
import { checkEvents } from './checkEvents';
import { checkEvidence } from './checkEvidence';
import { checkIds } from './checkIds';
import { checkIncidents } from './checkIncidents';
import { checkObservations } from './checkObservations';
import { checkOrigins } from './checkOrigins';
import { checkOrphans } from './checkOrphans';
import { checkPages } from './checkPages';
import { checkPeriods } from './checkPeriods';
import { checkPlaces } from './checkPlaces';
import { checkPrinted } from './checkPrinted';
import { checkReferences } from './checkReferences';
import { checkReportEvidence } from './checkReportEvidence';
import { type ClaimRecord, readClaims } from './claims';
import { type ContentError, throwErrors } from './contentError';
import { type ParsedTable, parseTable } from './parseTable';
import { RECORD_TABLE_NAMES, RECORD_TABLES } from './recordTables';
import { TABLE_NAMES, TABLES } from './schema';
import { BASELINE_FILE, DATA_FOLDER, type FactSource, readFactSource } from './source';

const SHAPES = { ...TABLES, ...RECORD_TABLES };
type Name = keyof typeof SHAPES;
const NAMES = [...TABLE_NAMES, ...RECORD_TABLE_NAMES];

type ParsedTables = { readonly [Table in Name]: ParsedTable<z.infer<(typeof SHAPES)[Table]>> };

/** All tables and records, read and of the right shape. */
export interface FactBase extends ParsedTables, Omit<FactSource, 'tables' | 'claims' | 'places' | 'baseline'> {
  /** The claims by id, in the order in which pages show them. */
  readonly claims: Readonly<Record<string, ClaimRecord>>;
  readonly claimErrors: readonly ContentError[];
  readonly places: readonly Place[];
  readonly placeErrors: readonly ContentError[];
  readonly placeIds: readonly string[];
}

/** Reads a source and lists every error in it: first shapes, then ids, then meaning, then what was published. */
export function checkFacts(source: FactSource): { base: FactBase; errors: readonly ContentError[] } {
  const base = parseSource(source);
  return { base, errors: [...checkMeaning(base), ...checkPublished(base, source.baseline)] };
}

/** What can be wrong whatever was published before. */
export function checkMeaning(base: FactBase): readonly ContentError[] {
  const shapes = [...NAMES.flatMap((name) => base[name].errors), ...base.claimErrors, ...base.placeErrors];
  const ruled = [
    ...checkIds(base),
    ...checkPages(base),
    ...checkPrinted(base),
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
    ...checkOrphans(base),
    ...checkEvidence(base),
    ...applyExceptions(ruled, base.exceptions),
  ];
  return [...shapes, ...meaning.filter((error) => !followsFromUnread(error, base))];
}

/** What differs from what was published, and no correction says so. */
export function checkPublished(base: FactBase, baseline: Baseline): readonly ContentError[] {
  const current = describePublished(base);
  return [
    ...checkCorrections(base.corrections, baseline, current),
    ...checkBaseline(BASELINE_FILE, baseline, current),
    ...checkProtected(BASELINE_FILE, baseline, current),
  ].filter((error) => !followsFromUnread(error, base));
}

/** A row that could not be read is missing elsewhere too. */
function followsFromUnread({ message }: ContentError, base: FactBase): boolean {
  return NAMES.some((name) => base[name].unread.some((id) => message.includes(`"${id}"`)));
}

/** The site's own fact base. @throws Error listing every error, so the build stops. */
export function loadFactBase(): FactBase {
  const { base, errors } = checkFacts(readFactSource());
  throwErrors(errors);
  return base;
}

// The text last read of each table, and what it came to. One process checks the same tables many times: a build twice,
// the tests hundreds of times, each with another cell of one table changed.
const lastParsed = new Map<Name, { readonly text: string; readonly table: ParsedTable<never> }>();

function parseChanged(name: Name, text: string): ParsedTable<never> {
  const last = lastParsed.get(name);
  if (last?.text === text) return last.table;
  const table = parseTable(`${DATA_FOLDER}/${name}.csv`, text, SHAPES[name]) as ParsedTable<never>;
  lastParsed.set(name, { text, table });
  return table;
}

/** All tables and records, read and of the right shape; rows of another shape are errors. */
export function parseSource({
  tables,
  claims: claimsText,
  places: gazetteer,
  baseline: _,
  ...records
}: FactSource): FactBase {
  const parsed = NAMES.map((name) => [name, parseChanged(name, tables[name])] as const);
  const { places, errors: placeErrors } = parsePlaces(gazetteer);
  const { claims, errors: claimErrors } = readClaims(claimsText);
  const placeIds = places.map(({ id }) => id);
  return {
    ...(Object.fromEntries(parsed) as Record<Name, ParsedTable<never>>),
    ...records,
    claims,
    claimErrors,
    places,
    placeErrors,
    placeIds,
  };
}
