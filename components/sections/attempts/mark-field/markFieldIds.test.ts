import { describe, expect, it } from 'vitest';
import { chartStepsOfFigure } from '@/components/sections/figures';
import { findObservation, quantityOfObservation } from '@/lib/facts/facts';
import { ATTEMPTS_PER_BLOCK, ATTEMPTS_PER_SQUARE, MARK_FIELD_OBSERVATION_IDS } from './markFieldIds';
import { MARK_FRAMES } from './markFrames';
import { placeMarkBlocks } from './placeMarkBlocks';

describe('the field of marks', () => {
  it('proves its title: a number of attempts, and none of people', () => {
    expect(findObservation(MARK_FIELD_OBSERVATION_IDS.whole).status).toBe('published');
    expect(MARK_FIELD_OBSERVATION_IDS.splits.map((id) => findObservation(id).value)).toEqual([null, null, null]);
  });

  it('has room across for the whole year: six full blocks and a begun one', () => {
    expect(Math.ceil(quantityOfObservation(MARK_FIELD_OBSERVATION_IDS.whole).value / ATTEMPTS_PER_BLOCK)).toBe(7);
  });

  it('draws a full block for the number of attempts in its key', () => {
    const frame = { tile: 1, maxBlocksPerRow: 1, gap: 0, dir: 'ltr' } as const;
    expect(placeMarkBlocks(ATTEMPTS_PER_BLOCK / ATTEMPTS_PER_SQUARE, frame)).toMatchObject({
      height: 10,
      outline: 'M0 0h10v10h-10z',
    });
  });

  it('draws the quarter beside the year, of which it is no part', () => {
    expect(
      findObservation(MARK_FIELD_OBSERVATION_IDS.quarter).from > findObservation(MARK_FIELD_OBSERVATION_IDS.whole).to,
    ).toBe(true);
  });

  it.each(Object.values(MARK_FRAMES))('keeps 631 marks and the same remainder in each frame', (frame) => {
    const { outline, part } = placeMarkBlocks(
      quantityOfObservation(MARK_FIELD_OBSERVATION_IDS.whole).value / ATTEMPTS_PER_SQUARE,
      {
        ...frame,
        dir: 'ltr',
      },
    );
    const areas = [...outline.matchAll(/h(\d+)v(\d+)/g)].map(([, w, h]) => Number(w) * Number(h));
    expect(areas.reduce((sum, area) => sum + area, 0) / frame.tile ** 2).toBe(631);
    expect(part?.share).toBeCloseTo(0.21);
  });

  it('stops the build when a step has no text, or a text no step', () => {
    expect(chartStepsOfFigure('mark-field', 4)).toHaveLength(4);
    expect(() => chartStepsOfFigure('mark-field', 3)).toThrow(/4 steps in its figure\.ts, and 3 in its chapter/);
  });
});
