import { describe, expect, it } from 'vitest';
import { comparable } from '@/lib/facts/comparability';
import { observation } from '@/lib/facts/facts';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { NETWORK_BODIES, TWO_COUNTS } from './networkBodies';

describe('networks-scope', () => {
  it('bears out its title: two bodies count, and of neither a definition was found', () => {
    const metrics = TWO_COUNTS.map((id) => factWords('en', 'metrics', observation(id).metric));
    expect(new Set(TWO_COUNTS.map((id) => observation(id).reporter)).size).toBe(2);
    for (const { counts, leavesOut } of metrics)
      expect(`${counts} ${leavesOut}`).toMatch(/no definition|what a network is/);
  });

  it('says in words every reason for which the two counts stand apart', () => {
    const reasons = comparable(...TWO_COUNTS);
    expect(reasons).not.toHaveLength(0);
    const { apart } = messages('en').figures['networks-scope'];
    for (const reason of reasons) expect(apart).toHaveProperty(reason);
  });

  it('keeps each body to one unit and one scope', () => {
    for (const { reporter, observations } of NETWORK_BODIES)
      for (const id of observations) expect(observation(id)).toMatchObject({ reporter, place: 'morocco' });
  });
});
