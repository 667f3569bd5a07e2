import type { ContentError } from './contentError';
import type { FactBase } from './factBase';
import type { ParsedTable } from './parseTable';
import { TABLE_NAMES } from './schema';

/** Ids that stand twice in one table: an id means one thing. */
export function checkDuplicates(base: FactBase): ContentError[] {
  return TABLE_NAMES.flatMap((name) => duplicatesIn(name, base[name]));
}

function duplicatesIn(name: string, { rows, lines }: ParsedTable<{ id: string }>): ContentError[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const line = lines.get(row) ?? 0;
    const earlier = first.get(row.id);
    if (earlier === undefined) {
      first.set(row.id, line);
      return [];
    }
    return [
      {
        file: `content/data/${name}.csv`,
        row: line,
        message: `the id "${row.id}" is used twice; expected another than line ${earlier}`,
      },
    ];
  });
}
