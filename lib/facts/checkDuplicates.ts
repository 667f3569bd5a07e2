import type { ContentError } from './contentError';
import type { FactBase } from './factBase';
import { findDuplicates } from './findDuplicates';
import { RECORD_TABLE_NAMES } from './recordTables';
import { TABLE_NAMES } from './schema';

/** Rows that are twice in one table: an id means one thing, and a row has one exception to a rule. */
export function checkDuplicates(base: FactBase): ContentError[] {
  const { exceptions } = base;
  return [
    ...[...TABLE_NAMES, ...RECORD_TABLE_NAMES].flatMap((name) =>
      name === 'exceptions' ? [] : findDuplicates(`content/data/${name}.csv`, 'id', base[name], ({ id }) => id),
    ),
    ...findDuplicates('content/data/exceptions.csv', 'exception', exceptions, ({ rule, row }) => `${rule}, ${row}`),
  ];
}
