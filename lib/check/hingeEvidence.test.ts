import { expect, test } from 'vitest';
import { hingeEvidence } from './hingeEvidence';
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
  ['arrivals-2024-2', 'arrivals-2024', 'undecided'],
  ['attempts-2021', 'attempts-2021', 'undecided'],
  ['attempts-2021', undefined, 'undecided'],
] as const)('%s, of which %s: %s', (whole, part, evidence) => {
  expect(hingeEvidence(number(whole), part && number(part), CHECK_TABLES.metrics)).toBe(evidence);
});
