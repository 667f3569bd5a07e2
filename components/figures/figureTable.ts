import { stringify } from 'csv-stringify/sync';
import type { Locale } from '@/lib/locales';
import { withoutIsolates } from '@/lib/text/leftToRight';

/** One cell of a figure's table: its words, and the trace of any number in them. */
export interface Cell {
  readonly text: string;
  /** Unrounded value for the CSV, where the text is a formatted number. */
  readonly value?: number;
  /** Id of the row with the value, or of the row that records it as unknown. */
  readonly observation?: string;
  /** A formula over observation ids: printed as numbers on the page, as ids in the CSV file. */
  readonly formula?: string;
  /** Formula, where the value is our own arithmetic. */
  readonly derived?: string;
  /** True for a number of rows of the fact base, counted at build. */
  readonly tally?: boolean;
  /** Id of the report that gives the number. */
  readonly incident?: string;
  /** True for a source's own words. */
  readonly verbatim?: boolean;
  /** `datetime` of a date or period. */
  readonly datetime?: string;
  /** Reason why there is no value. */
  readonly unknown?: string;
  readonly lang?: string;
}

/** The numbers of a figure as rows, from which both the HTML table and the CSV file are made. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Makes a figure's table in a language. */
export type TableOf = (locale: Locale) => FigureTable;

/**
 * The table as CSV (RFC 4180, LF), values unformatted.
 * @param about facts about the file, by column name. They fill the last columns of every row, so that the file remains
 * a plain table and a copied row keeps them.
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
