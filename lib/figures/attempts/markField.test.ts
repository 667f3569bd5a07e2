import { describe, expect, it } from 'vitest';
import { placeMarkBlocks } from '@/lib/charts/placeMarkBlocks';
import { amount, observation } from '@/lib/facts/facts';
import { MARK_FIELD, PER_BLOCK, PER_MARK } from './markField';

describe('the field of marks', () => {
  it('holds what its title says: a number of attempts, and none of people', () => {
    expect(observation(MARK_FIELD.whole).status).toBe('published');
    expect(MARK_FIELD.splits.map((id) => observation(id).value)).toEqual([null, null, null]);
  });

  it('has room across for the whole year: six full blocks and a begun one', () => {
    expect(Math.ceil(amount(MARK_FIELD.whole).value / PER_BLOCK)).toBe(7);
  });

  it('draws a full block for as many attempts as its words say', () => {
    const frame = { tile: 1, across: 1, gap: 0, dir: 'ltr' } as const;
    expect(placeMarkBlocks(PER_BLOCK / PER_MARK, frame)).toMatchObject({ height: 10, outline: 'M0 0h10v10h-10z' });
  });

  it('draws the quarter beside the year, which it is no part of', () => {
    expect(observation(MARK_FIELD.quarter).from > observation(MARK_FIELD.whole).to).toBe(true);
  });
});
