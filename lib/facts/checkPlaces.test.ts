import { describe, expect, it } from 'vitest';
import { faultsAfter, type Slip } from './support/slips';

describe('a place stands where it can be drawn, or is refused', () => {
  it.each<[name: string, slip: Slip, words: string]>([
    [
      'a place outside the map',
      (source) => ({ ...source, places: source.places.replace('-6.8326,34.0132', '-6.8326,64.0132') }),
      '"rabat" at lng -6.8326, lat 64.0132 is outside the map',
    ],
    [
      'a place that cannot be read',
      (source) => ({ ...source, places: source.places.replace('-6.8326,34.0132', 'west,34.0132') }),
      'content/data/places.csv:2: column "lng" must be a number of degrees, or empty',
    ],
  ])('%s', (_name, slip, words) => {
    expect(faultsAfter(slip).join('\n')).toContain(words);
  });
});
