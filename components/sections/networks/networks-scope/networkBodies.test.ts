import { describe, expect, it } from 'vitest';
import { aspectsMakingObservationsIncomparable } from '@/lib/facts/comparability';
import { observation } from '@/lib/facts/facts';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { NETWORK_BODIES, NETWORK_COUNTS_OF_2021 } from './networkBodies';

describe('networks-scope', () => {
  it('proves its title: two bodies count, and no definition was found for either', () => {
    const metrics = NETWORK_COUNTS_OF_2021.map((id) => factWords('en', 'metrics', observation(id).metric));
    expect(new Set(NETWORK_COUNTS_OF_2021.map((id) => observation(id).reporter)).size).toBe(2);
    for (const { counts, leavesOut } of metrics)
      expect(`${counts} ${leavesOut}`).toMatch(/no definition|what a network is/);
  });

  it('has a sentence for every reason why the two counts are drawn apart', () => {
    const reasons = aspectsMakingObservationsIncomparable(...NETWORK_COUNTS_OF_2021);
    expect(reasons).not.toHaveLength(0);
    const { apart } = messages('en').figures['networks-scope'];
    for (const reason of reasons) expect(apart).toHaveProperty(reason);
  });

  it('has one unit and one scope for each body', () => {
    for (const { reporter, observations } of NETWORK_BODIES)
      for (const id of observations) expect(observation(id)).toMatchObject({ reporter, place: 'morocco' });
  });
});
