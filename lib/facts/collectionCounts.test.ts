import { describe, expect, it } from 'vitest';
import { collectionCounts } from './collectionCounts';

const held = collectionCounts();

describe('holdings', () => {
  it('account for each incident: plotted, of a whole sea, or doubtful', () => {
    expect(held.plotted + held.seas + held.unchecked).toBe(held.incidents);
  });

  it('account for each report: read whole or in its opening', () => {
    expect(held.readWhole + held.readOpening).toBe(held.reports);
  });
});
