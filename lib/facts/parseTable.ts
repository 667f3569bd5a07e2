import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { ContentError } from './contentError';

export interface ParsedTable<Row> {
  readonly rows: readonly Row[];
  /** Line of the file on which each row starts; the header is line 1. */
  readonly lines: ReadonlyMap<Row, number>;
  readonly errors: readonly ContentError[];
  /** First cell of each unreadable row, usually its id. Errors elsewhere about a missing row may follow from it. */
  readonly unparsedIds: readonly string[];
}

/**
 * Parses one CSV table (RFC 4180; a byte-order mark and CRLF are accepted) into rows that fit a zod schema. All errors
 * are returned; rows with an error are omitted from `rows`.
 */
export function parseTable<Shape extends z.ZodObject>(
  file: string,
  text: string,
  shape: Shape,
): ParsedTable<z.infer<Shape>> {
  const lines = new Map<z.infer<Shape>, number>();
  const errors: ContentError[] = [];
  const unparsedIds: string[] = [];
  const none = { rows: [], lines, errors, unparsedIds };

  const records = splitRecords(file, text, errors);
  const header = records.shift();
  if (errors.length > 0) return none;
  if (!header || records.length === 0) {
    errors.push({ file, message: 'the file is empty; expected a header row and at least one row below it' });
    return none;
  }

  const columns = Object.keys(shape.shape);
  const [separator] = header.cells.length === 1 ? (/[;\t]/.exec(header.cells[0] ?? '') ?? []) : [];
  if (separator) {
    const name = separator === ';' ? 'semicolons' : 'tabs';
    errors.push({ file, row: 1, message: `cells are separated by ${name}, expected commas: save the table as CSV` });
    return none;
  }
  for (const column of columns) {
    if (!header.cells.includes(column))
      errors.push({ file, row: 1, message: `the column "${column}" is missing; expected it in this line` });
  }
  header.cells.forEach((cell, i) => {
    if (!columns.includes(cell))
      errors.push({ file, row: 1, message: `the column "${cell}" is not one of ${columns.join(', ')}` });
    else if (header.cells.indexOf(cell) !== i)
      errors.push({ file, row: 1, message: `the column "${cell}" occurs twice; expected it once` });
  });
  if (errors.length > 0) return none;

  for (const { cells, line } of records) {
    if (cells.length !== header.cells.length) {
      errors.push({
        file,
        row: line,
        message: `${cells.length} cells, expected ${header.cells.length}: is a comma unquoted?`,
      });
      unparsedIds.push(cells[0] ?? '');
      continue;
    }
    const result = shape.safeParse(Object.fromEntries(header.cells.map((column, i) => [column, cells[i]])));
    if (result.success) lines.set(result.data, line);
    else {
      errors.push(...result.error.issues.map((issue) => cellError(file, line, header.cells, cells, issue)));
      unparsedIds.push(cells[0] ?? '');
    }
  }
  return { rows: [...lines.keys()], lines, errors, unparsedIds };
}

interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

function splitRecords(file: string, text: string, errors: ContentError[]): CsvRecord[] {
  try {
    const records: CsvRecord[] = [];
    // csv-parse counts a CRLF inside quotes as two lines, and reports the line on which a record ends.
    parse(text.replaceAll('\r\n', '\n'), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      onRecord: (cells: string[], { lines }) => {
        records.push({ cells, line: lines - (cells.join('').split('\n').length - 1) });
        return null;
      },
    });
    return records;
  } catch (error) {
    errors.push({ file, message: `not readable as CSV: ${error instanceof Error ? error.message : String(error)}` });
    return [];
  }
}

function cellError(
  file: string,
  row: number,
  header: readonly string[],
  cells: readonly string[],
  issue: z.core.$ZodIssue,
): ContentError {
  const column = String(issue.path[0] ?? '');
  const value = cells[header.indexOf(column)] ?? '';
  return { file, row, message: `${column} is "${value}", expected ${expectation(issue)}` };
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
  if (issue.code === 'too_small') return 'something, not an empty cell';
  if (issue.code === 'invalid_union') {
    const last = issue.errors.at(-1)?.at(-1);
    return last ? `${expectation(last)}, or nothing` : issue.message;
  }
  return issue.message;
}
