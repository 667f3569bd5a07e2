import { describe, expect, it } from 'vitest';
import { aspectsMakingObservationsIncomparable } from '@/lib/facts/comparability';
import { findObservation } from '@/lib/facts/facts';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { NETWORK_COUNT_IDS_OF_2021, NETWORK_REPORTERS } from './networkBodies';

describe('networks-scope', () => {
  it('proves its title: two bodies count, and no definition was found for either', () => {
    const metrics = NETWORK_COUNT_IDS_OF_2021.map((id) => factWords('en', 'metrics', findObservation(id).metric));
    expect(new Set(NETWORK_COUNT_IDS_OF_2021.map((id) => findObservation(id).reporter)).size).toBe(2);
    for (const { counts, leavesOut } of metrics)
      expect(`${counts} ${leavesOut}`).toMatch(/no definition|what a network is/);
  });

  it('has a sentence for every reason why the two counts are drawn apart', () => {
    const reasons = aspectsMakingObservationsIncomparable(...NETWORK_COUNT_IDS_OF_2021);
    expect(reasons).not.toHaveLength(0);
    const { apart } = messages('en').figures['networks-scope'];
    for (const reason of reasons) expect(apart).toHaveProperty(reason);
  });

  it('has one unit and one scope for each body', () => {
    for (const { reporter, observations } of NETWORK_REPORTERS)
      for (const id of observations) expect(findObservation(id)).toMatchObject({ reporter, place: 'morocco' });
  });
});
