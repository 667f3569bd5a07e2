import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { expect } from 'vitest';
import { type ClaimRecord, readClaims } from '../claims';
import { formatError } from '../contentError';
import { checkCurrentFacts, checkFacts, parseFactSource } from '../factBase';
import type { TableName } from '../schema';
import { type FactSource, readFactSource } from '../source';

/** The site's own facts. Tests of the checks change one thing in them at a time. */
export const VALID_FACT_SOURCE = readFactSource();

export type RowCells = Readonly<Record<string, string>>;
export type FactEdit = (source: FactSource) => FactSource;
/** A test case: its name, the change, the file and line that the error names, and words of its message. */
export type FactTestCase = [name: string, edit: FactEdit, where: string, ...words: string[]];

/**
 * Returns all errors of the site's own facts after an edit, formatted with file and line, except those about published
 * data.
 */
export function errorsAfterEdit(edit: FactEdit): readonly string[] {
  return checkCurrentFacts(parseFactSource(edit(VALID_FACT_SOURCE))).map(formatError);
}

/** Returns all errors of a fact source, formatted with file and line, including those about published data. */
export function errorsOfSource(source: FactSource): readonly string[] {
  return checkFacts(source).errors.map(formatError);
}

export function expectOneError(edit: FactEdit, where: string, ...words: readonly string[]): void {
  const errors = errorsAfterEdit(edit);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.slice(0, where.length)).toBe(where);
  for (const part of words) expect(errors[0]).toContain(part);
}

/** Returns the file and line of a row, `content/data/events.csv:12:`, found without the parser under test. */
export function positionOfRow(table: TableName, id: string): string {
  const line = VALID_FACT_SOURCE.tables[table].split('\n').findIndex((text) => text.startsWith(`${id},`)) + 1;
  return `content/data/${table}.csv:${line}:`;
}

/** Returns the file and line of a row, and a function that changes its cells. */
export function rowPositionAndEditor(
  table: TableName,
  id: string,
): readonly [where: string, edit: (cells: RowCells) => FactEdit] {
  return [positionOfRow(table, id), (cells) => changeCells(table, id, cells)];
}

// Parsed once, since hundreds of tests change one cell each.
const goodRecords = new Map<TableName, readonly RowCells[]>();

export function parseRowCells(source: FactSource, table: TableName): readonly RowCells[] {
  const text = source.tables[table];
  const known = text === VALID_FACT_SOURCE.tables[table] ? goodRecords.get(table) : undefined;
  if (known) return known;
  const rows: readonly RowCells[] = parse(text, { columns: true });
  if (text === VALID_FACT_SOURCE.tables[table]) goodRecords.set(table, rows);
  return rows;
}

export function changeTableText(table: TableName, change: (text: string) => string): FactEdit {
  return (source) => ({ ...source, tables: { ...source.tables, [table]: change(source.tables[table]) } });
}

function withRows(table: TableName, change: (rows: readonly RowCells[]) => readonly RowCells[]): FactEdit {
  return (source) =>
    changeTableText(table, () => stringify([...change(parseRowCells(source, table))], { header: true }))(source);
}

export function changeCells(table: TableName, id: string, cells: RowCells): FactEdit {
  return withRows(table, (rows) => rows.map((row) => (row.id === id ? { ...row, ...cells } : row)));
}

export function removeRows(table: TableName, isUnwanted: (row: RowCells) => boolean): FactEdit {
  return withRows(table, (rows) => rows.filter((row) => !isUnwanted(row)));
}

/** Returns an edit that adds a copy of the row `id` with other `cells`, by column. */
export function addRowLike(table: TableName, id: string, cells: RowCells): FactEdit {
  return withRows(table, (rows) => [...rows, { ...rows.find((row) => row.id === id), ...cells }]);
}

/** Returns an edit that adds a row at the end of a table. @param cells all cells of the row, by column */
export function addRow(table: TableName, cells: RowCells): FactEdit {
  return withRows(table, (rows) => [...rows, cells]);
}

/** Returns an edit that replaces fields of the claim `attempts`. */
export function changeAttemptsClaim(patch: Partial<ClaimRecord>): FactEdit {
  return (source) => {
    const { records: claims } = readClaims(source.claims);
    return { ...source, claims: JSON.stringify({ ...claims, attempts: { ...claims.attempts, ...patch } }, null, 2) };
  };
}
