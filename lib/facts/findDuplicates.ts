import type { ContentError } from './contentError';
import type { ParsedTable } from './parseTable';

/**
 * Returns an error, with the line of the row, for each row with the same key as an earlier row.
 * @param kind name of the key in the message: `id`
 */
export function findDuplicates<Row>(
  file: string,
  kind: string,
  { rows, lines }: Pick<ParsedTable<Row>, 'rows' | 'lines'>,
  keyOf: (row: Row) => string,
): ContentError[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const line = lines.get(row) ?? 0;
    const earlier = first.get(keyOf(row));
    if (earlier === undefined) {
      first.set(keyOf(row), line);
      return [];
    }
    const message = `the ${kind} "${keyOf(row)}" is already used in line ${earlier}`;
    return [{ file, row: line, message }];
  });
}
