import { expect, it } from 'vitest';
import { factBase } from './facts';
import { PUBLISHED_TABLE_NAMES } from './schema';

/** Names of outlets and their verbatim texts, which are never translated. */
const VERBATIM: readonly string[] = [
  'publishers.name',
  'incident-sources.publisher',
  'event-sources.publisher',
  'reports.printed',
  'reports.fragment',
  'statements.fragment',
];

it('contains no words in facts, so that a better wording or a translation needs no correction', () => {
  const base = factBase();
  const worded = PUBLISHED_TABLE_NAMES.flatMap((table) =>
    base[table].rows.flatMap((row) =>
      Object.entries(row)
        .filter(([column, value]) => !VERBATIM.includes(`${table}.${column}`) && /\p{L} \p{L}/u.test(String(value)))
        .map(([column, value]) => `${table}/${row.id} ${column}: ${value}`),
    ),
  );
  expect(worded).toEqual([]);
});
