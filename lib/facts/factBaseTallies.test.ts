import { describe, expect, it } from 'vitest';
import { factBaseTallies } from './factBaseTallies';

const held = factBaseTallies();

describe('factBaseTallies', () => {
  it('adds up for incidents: plotted, of a sea area, or doubtful', () => {
    expect(held.plotted + held.seas + held.unchecked).toBe(held.incidents);
  });

  it('adds up for reports: read completely or only their opening', () => {
    expect(held.readWhole + held.readOpening).toBe(held.reports);
  });
});
