import { expect, it } from 'vitest';
import { factBase } from './facts';
import { TABLE_NAMES } from './schema';

/** What outlets are called, and what they print: never translated. */
const VERBATIM: readonly string[] = [
  'publishers.name',
  'incident-sources.publisher',
  'event-sources.publisher',
  'reports.printed',
  'reports.fragment',
  'statements.fragment',
];

it('a fact holds no words, so that a better wording or a translation changes no fact and asks for no correction', () => {
  const base = factBase();
  const worded = TABLE_NAMES.flatMap((table) =>
    base[table].rows.flatMap((row) =>
      Object.entries(row)
        .filter(([column, value]) => !VERBATIM.includes(`${table}.${column}`) && /\p{L} \p{L}/u.test(String(value)))
        .map(([column, value]) => `${table}/${row.id} ${column}: ${value}`),
    ),
  );
  expect(worded).toEqual([]);
});
