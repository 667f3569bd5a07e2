import { stringify } from 'csv-stringify/sync';
import type { Locale } from '@/lib/locales';
import { withoutIsolates } from '@/lib/text/leftToRight';

/** One cell of a figure's table: its words, and the trace of any number in them. */
export interface Cell {
  readonly text: string;
  /** Unrounded value for the CSV, where the text is a formatted number. */
  readonly value?: number;
  /** Also of an unknown: the row that has no value. */
  readonly observation?: string;
  /** A formula over observation ids: read as numbers on the page, as ids in the file. */
  readonly formula?: string;
  /** Formula, where the value is our own arithmetic. */
  readonly derived?: string;
  /** True for rows of the fact base that were counted at build. */
  readonly tally?: boolean;
  /** The report that gives the number. */
  readonly incident?: string;
  /** True for a source's own words. */
  readonly verbatim?: boolean;
  /** `datetime` of a date or period. */
  readonly datetime?: string;
  /** Why there is no value. */
  readonly unknown?: string;
  readonly lang?: string;
}

/** What a figure shows, as rows: the same rows make the HTML table and the CSV file. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Makes a figure's table in a language. */
export type TableOf = (locale: Locale) => FigureTable;

/**
 * The table as CSV (RFC 4180, LF), values unformatted.
 * @param about what the file says of itself, by column: in the last ones, so that it stays a plain table and every row
 * that is copied keeps it.
 */
export function toCsv({ columns, rows }: FigureTable, about: Readonly<Record<string, string>> = {}): string {
  return stringify([
    [...columns, ...Object.keys(about)],
    ...rows.map((row) => [
      ...row.map((cell) => cell.value ?? cell.formula ?? withoutIsolates(cell.text)),
      ...Object.values(about),
    ]),
  ]);
}
