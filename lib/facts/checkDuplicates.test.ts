import { it } from 'vitest';
import { TABLE_NAMES } from './schema';
import { expectOneError, GOOD, records, withRowLike } from './support/factEdits';

it.each(TABLE_NAMES)('refuses a duplicate id in %s on the second line', (table) => {
  const rows = records(GOOD, table);
  const id = rows[0]?.id ?? '';
  expectOneError(
    withRowLike(table, id, {}),
    `content/data/${table}.csv:${rows.length + 2}:`,
    `the id "${id}" is already used in line 2`,
  );
});
