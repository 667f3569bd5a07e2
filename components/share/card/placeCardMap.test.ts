import { describe, expect, it } from 'vitest';
import { figureOf } from '@/components/sections/figures';
import { CARD_GROUNDS, placeCardMap } from './placeCardMap';

const MAPS = ['map-place', 'map-interceptions', 'map-rescues'].map((id) => {
  const { drawing } = figureOf(id).card('en');
  if (drawing.kind !== 'map') throw new Error(`The card of "${id}" is no map.`);
  return [id, drawing] as const;
});

/** The column of words on a wide card (card.css), from where reading starts, px. */
const WORDS = { start: 285, end: 725 };

describe.each(MAPS)('the card of %s', (_, { scene, places }) => {
  it.each(['ltr', 'rtl'] as const)('read %s, has its places beside the words', (dir) => {
    const [wide] = CARD_GROUNDS;
    if (!wide) throw new Error('There is no wide card.');
    for (const [x] of placeCardMap(scene, places, wide, dir).points) {
      const fromStart = dir === 'rtl' ? wide.frame.width - x : x;
      expect(fromStart < WORDS.start || fromStart > WORDS.end).toBe(true);
    }
  });

  it.each(CARD_GROUNDS)('brings its places to the part that is free', (ground) => {
    const { points } = placeCardMap(scene, places, ground, 'ltr');
    const { x, y, width, height } = ground.free;
    expect(points.length).toBeGreaterThanOrEqual(2);
    for (const [left, top] of points) {
      // Mercator stretches: the middle is that of degrees.
      expect(left).toBeGreaterThanOrEqual(x - 2);
      expect(left).toBeLessThanOrEqual(x + width + 2);
      expect(top).toBeGreaterThanOrEqual(y - 5);
      expect(top).toBeLessThanOrEqual(y + height + 5);
    }
  });
});
