import { expect, test } from 'vitest';
import { relations } from '@/lib/facts/facts';
import { comparePartWithWhole } from './comparePartWithWhole';
import { arePlacesDisjoint } from './placeContainment';
import { CHECK_TABLES } from './support/checkTables';

const number = (id: string) => CHECK_TABLES.numbers.find((each) => each.id === id);

test.each([
  ['attempts-2021', 'attempts-2022-q1', 'apart'],
  ['fence-attempts-2021', 'fence-attempts-2021-melilla', 'within'],
  ['arrivals-2024', 'arrivals-sea-2024-canary-islands', 'within'],
  ['attempts-2024-08-near-ceuta-and-melilla', 'attempts-2024-08-mdiq', 'within'],
  ['attempts-2024', 'rescues-2024', 'other-kind'],
  ['deaths-caminando-fronteras-2024-12-15', 'deaths-caminando-fronteras-2024-12-15-algerian-route', 'within'],
  ['arrivals-2014', 'arrivals-sea-2014', 'within'],
  ['attempts-2021-to-2022-q1', 'attempts-2022-q1', 'within'],
  ['border-injured-2022-06-24', 'border-injured-2022-06-24-officers', 'within'],
  ['arrivals-2024-2', 'arrivals-2024', 'same'],
  ['turned-back-2022-06-24-ombudsman', 'turned-back-2022-06-24-guardia-civil', 'other-body'],
  ['border-deaths-2022-06-24-amdh', 'border-deaths-2022-06-24-cndh', 'other-body'],
  // Two bodies, of which one counts the deaths of that day only.
  ['border-deaths-2022-06-24-amdh', 'border-deaths-2022-06-24-authorities-that-day', 'other-body'],
  ['intercepted-origin-2024-09-11-fnideq-moroccan-adults', 'intercepted-origin-2024-09-11-fnideq-foreign', 'undecided'],
  ['arrivals-sea-2024-canary-islands', 'arrivals-sea-2024-balearics', 'elsewhere'],
  ['deaths-iom-2024-mediterranean', 'deaths-iom-2024-07-atlantic-route', 'elsewhere'],
  ['deaths-caminando-fronteras-2022', 'deaths-caminando-fronteras-2022-canary-islands', 'within'],
  ['arrivals-land-2018-melilla', 'arrivals-sea-2018-melilla', 'other-kind'],
  ['arrivals-sea-2022', 'arrivals-2022-q1', 'undecided'],
  ['rescues-2022-q1', 'rescues-2022-02-12', 'other-body'],
  ['attempts-2018', 'origin-share-2018-foreign', 'within'],
  ['attempts-2024', 'origin-share-2018-foreign', 'apart'],
  ['arrivals-2024', 'origin-share-2024-maghreb', 'undecided'],
  ['entries-may-2021-ceuta', 'returned-share-2021-05-ceuta', 'within'],
  ['attempts-2021', undefined, 'undecided'],
] as const)('%s, of which %s: %s', (whole, part, evidence) => {
  expect(comparePartWithWhole(number(whole), part && number(part), CHECK_TABLES.metrics)).toBe(evidence);
});

test('a part by a relation that holds is a part, though no date, place or body says so', () => {
  const parts = relations().filter(({ kind, expected }) => expected === 'holds' && kind !== 'same-scope-equal');
  const pairs = parts.flatMap(({ parts: all, whole }) => all.map((part) => [whole, part] as const));
  const others = pairs.filter(([whole, part]) => {
    const evidence = comparePartWithWhole(number(whole), number(part), CHECK_TABLES.metrics);
    return number(whole) && number(part) && evidence !== 'within';
  });
  expect(pairs.length).toBeGreaterThan(500);
  expect(others).toEqual([]);
});

test.each([
  ['mainland-spain', 'andalusia', false],
  ['huelva', 'andalusia', false],
  ['mainland-and-balearics', 'huelva', false],
  ['mediterranean', 'near-ceuta-and-melilla', false],
  ['canary-islands', 'balearics', true],
  ['atlantic-route', 'alboran-sea', true],
] as const)('%s and %s have no place in common: %s', (place, other, expected) => {
  expect(arePlacesDisjoint(place, other)).toBe(expected);
});
