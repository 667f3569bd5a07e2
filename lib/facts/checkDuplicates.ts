import type { ContentError } from './contentError';
import type { FactBase } from './factBase';
import type { ParsedTable } from './parseTable';
import { RECORD_TABLE_NAMES } from './recordTables';
import { TABLE_NAMES } from './schema';

/** Rows that are twice in one table: an id means one thing, and a row has one exception to a rule. */
export function checkDuplicates(base: FactBase): ContentError[] {
  const { exceptions } = base;
  return [
    ...[...TABLE_NAMES, ...RECORD_TABLE_NAMES].flatMap((name) =>
      name === 'exceptions' ? [] : duplicatesIn(name, 'id', base[name], ({ id }) => id),
    ),
    ...duplicatesIn('exceptions', 'exception', exceptions, ({ rule, row }) => `${rule}, ${row}`),
  ];
}

function duplicatesIn<Row>(
  name: string,
  kind: string,
  { rows, lines }: ParsedTable<Row>,
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
    return [
      {
        file: `content/data/${name}.csv`,
        row: line,
        message: `the ${kind} "${keyOf(row)}" is used twice; expected another than line ${earlier}`,
      },
    ];
  });
}
