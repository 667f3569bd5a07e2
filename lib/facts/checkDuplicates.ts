import type { ContentError } from './contentError';
import type { FactBase } from './factBase';
import { findDuplicates } from './findDuplicates';
import { TABLE_NAMES } from './schema';

/** Reports ids that are used twice in one table, and repeated exceptions. */
export function checkDuplicates(base: FactBase): ContentError[] {
  const { exceptions } = base;
  return [
    ...TABLE_NAMES.flatMap((name) =>
      name === 'exceptions' ? [] : findDuplicates(`content/data/${name}.csv`, 'id', base[name], ({ id }) => id),
    ),
    ...findDuplicates('content/data/exceptions.csv', 'exception', exceptions, ({ rule, row }) => `${rule}, ${row}`),
  ];
}
