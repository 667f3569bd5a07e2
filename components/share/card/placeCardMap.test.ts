import { describe, expect, it } from 'vitest';
import { figureOf } from '@/components/sections/figures';
import { CARD_GROUNDS, placeCardMap } from './placeCardMap';

const MAPS = ['map-place', 'map-interceptions', 'map-rescues'].map((id) => {
  const { drawing } = figureOf(id).card('en');
  if (drawing.kind !== 'map') throw new Error(`The card of "${id}" is no map.`);
  return [id, drawing] as const;
});

describe.each(MAPS)('the card of %s', (_, { scene, places }) => {
  it.each(CARD_GROUNDS)('brings its places to where no words cover them', (ground) => {
    const { points } = placeCardMap(scene, places, ground);
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

it('each report on a map’s card is counted at one mark', () => {
  for (const [, { places }] of MAPS) {
    const names = places.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});
