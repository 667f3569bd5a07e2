import { stringify } from 'csv-stringify/sync';
import type { Locale } from '@/lib/locales';
import { removeIsolates } from '@/lib/text/isolateNumbersLeftToRight';

/** One cell of a figure's table: its words, and the source of any number in them. */
export interface FigureTableCell {
  readonly text: string;
  /** Unrounded value for the CSV file, where the text is a formatted number. */
  readonly value?: number;
  /** Id of the observation that has the value, or that records it as unknown. */
  readonly observation?: string;
  /** A formula over ids of observations, printed with their numbers on the page and with the ids in the CSV file. */
  readonly formula?: string;
  /** Formula over ids of observations, if we computed the value ourselves. */
  readonly derived?: string;
  /** Whether the number counts the site's own entries at build time and has no source. Default: false. */
  readonly tally?: boolean;
  /** Id of the report on the map of reports that gives the number. */
  readonly incident?: string;
  /** Whether the text is a source's own words. Default: false. */
  readonly verbatim?: boolean;
  /** Date or period in the form of the HTML attribute `datetime`, e.g. `2021-03`. */
  readonly datetime?: string;
  /** Id of the reason why there is no value, e.g. `not-published`. */
  readonly unknown?: string;
  readonly lang?: string;
}

/** The numbers of a figure as rows, from which both the HTML table and the CSV file are made. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FigureTableCell[])[];
}

/** Returns the table of a figure in a language. */
export type FigureTableBuilder = (locale: Locale) => FigureTable;

/**
 * Returns a table as CSV (RFC 4180, LF) with unformatted values.
 * @param about facts about the file, by column name. They fill the last columns of every row, so that the file remains
 * a plain table and a copied row keeps them.
 */
export function figureTableToCsv({ columns, rows }: FigureTable, about: Readonly<Record<string, string>> = {}): string {
  return stringify([
    [...columns, ...Object.keys(about)],
    ...rows.map((row) => [
      ...row.map((cell) => cell.value ?? cell.formula ?? removeIsolates(cell.text)),
      ...Object.values(about),
    ]),
  ]);
}
