import { describe, expect, it } from 'vitest';
import { observationNote } from '@/lib/text/factWords';
import { observations } from './facts';
import { groupMissingValues, ledgerMetricsWithoutFullYear } from './groupMissingValues';
import { unknownReasonOfStatus } from './schema';

describe('groupMissingValues', () => {
  const rows = groupMissingValues().flatMap(({ unknown }) => unknown);

  it('contains every observation without a value once, and no other', () => {
    const empty = observations().filter(({ value }) => value === null);
    expect(rows.map(({ id }) => id).sort()).toEqual(empty.map(({ id }) => id).sort());
    for (const { status } of rows) expect(unknownReasonOfStatus(status)).toBeDefined();
  });

  it('gives the known years of each', () => {
    for (const { id } of rows) expect(observationNote('en', id), id).toMatch(/\p{L}.*\.$/u);
  });

  it('lists no year as both known and missing', () => {
    for (const { unknown, knownYears } of groupMissingValues())
      for (const { from, to } of unknown)
        if (from.endsWith('-01-01') && to.endsWith('-12-31'))
          expect(knownYears.filter((year) => `${year}-01-01` >= from && `${year}-12-31` <= to)).toEqual([]);
  });
});

describe('the title of the unknowns', () => {
  it('is true: of the year it names, every count of the ministry’s in the ledger is missing', () => {
    const { missing, all } = ledgerMetricsWithoutFullYear(2020);
    expect(all).toEqual(['attempts', 'networks', 'rescues', 'fence-attempts', 'returns']);
    expect(missing).toEqual(all);
    expect(ledgerMetricsWithoutFullYear(2021).missing).toEqual([]);
  });
});
