import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { type Baseline, CITABLE_COLUMNS, type PublishedObservation } from './baseline';
import { decimalNumberCellSchema } from './cellShapes';
import { throwIfErrors } from './contentError';
import { parseTable } from './parseTable';

/**
 * A line of `published.csv`, the baseline file. `row` is a table and an id, as in corrections
 * (`reports/r-attempts-2021-bladi`). `corrections` is the number of corrections that named the row; empty where there
 * are none. `cited` lists the citable columns of an observation, joined by `|` in the order of `CITABLE_COLUMNS`; empty
 * for other tables.
 */
const LINE = z.object({
  row: z.string().regex(/^[a-zA-Z-]+\/.+$/, 'a table and an id (observations/attempts-2021)'),
  digest: z.string().regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits'),
  corrections: z.string().regex(/^\d*$/, 'a whole number, or nothing'),
  cited: z
    .string()
    .refine(
      (cell) => cell === '' || cell.split('|').length === CITABLE_COLUMNS.length,
      `${CITABLE_COLUMNS.length} values joined by |`,
    ),
});

/**
 * Parses the text of `published.csv` into a baseline.
 * @param file path of the file, for error messages
 * @throws Error listing every invalid line
 */
export function parseBaseline(file: string, text: string): Baseline {
  const { rows, errors } = parseTable(file, text, LINE);
  throwIfErrors(errors);
  return {
    observations: Object.fromEntries(
      rows
        .filter(({ cited }) => cited !== '')
        .map(({ row, cited }) => [row.slice('observations/'.length), read(cited)]),
    ),
    rows: Object.fromEntries(rows.map(({ row, digest }) => [row, digest])),
    corrected: Object.fromEntries(
      rows.filter(({ corrections }) => corrections !== '').map((line) => [line.row, Number(line.corrections)]),
    ),
  };
}

/** Returns a baseline as the text of `published.csv`: one line per row, sorted, so that an update is a small diff. */
export function formatBaseline({ observations, rows, corrected }: Baseline): string {
  const lines = Object.keys(rows)
    .toSorted()
    .map((row) => {
      const published = row.startsWith('observations/') ? observations[row.slice('observations/'.length)] : undefined;
      return {
        row,
        digest: rows[row],
        corrections: corrected[row] ?? '',
        cited: published === undefined ? '' : CITABLE_COLUMNS.map((name) => published[name] ?? '').join('|'),
      };
    });
  return stringify(lines, { header: true });
}

function read(cited: string): PublishedObservation {
  const cells = cited.split('|');
  const cell = (name: keyof PublishedObservation) => cells[CITABLE_COLUMNS.indexOf(name)] ?? '';
  const number = (name: keyof PublishedObservation) => decimalNumberCellSchema.parse(cell(name));
  return {
    value: number('value'),
    low: number('low'),
    high: number('high'),
    from: cell('from'),
    to: cell('to'),
    unit: cell('unit'),
    metric: cell('metric'),
    place: cell('place'),
    reporter: cell('reporter'),
    precision: cell('precision'),
    status: cell('status'),
  };
}
