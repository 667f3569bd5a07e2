import { describe, expect, it } from 'vitest';
import { metresFromLand } from '@/lib/geo/metresFromLand';
import { errorsAfterEdit, type FactEdit } from './support/factEdits';

describe('refuses a place that cannot be drawn', () => {
  it.each<[name: string, edit: FactEdit, words: string]>([
    [
      'a place outside the map',
      (source) => ({ ...source, places: source.places.replace('-6.8326,34.0132', '-6.8326,64.0132') }),
      '"rabat" at lng -6.8326, lat 64.0132 is outside the map',
    ],
    [
      'a town out at sea, whose source states no radius',
      (source) => ({ ...source, places: source.places.replace('-5.607,36.0139', '-5.607,35.9739') }),
      '"tarifa" at lng -5.607, lat 35.9739 is 2911 m out at sea; "geonames:2510599" is exact to 7 m, and the coast there to 50 m',
    ],
    [
      'a town farther out than the radius stated for it',
      (source) => ({ ...source, places: source.places.replace('-5.398,35.907', '-5.398,35.957') }),
      '"general-knowledge ±500 m" is exact to 500 m, and the coast there to 60 m',
    ],
    [
      'a place that cannot be read',
      (source) => ({ ...source, places: source.places.replace('-6.8326,34.0132', 'west,34.0132') }),
      'content/data/places.csv:2: lng is "west", expected a number of degrees, or nothing',
    ],
  ])('%s', (_name, edit, words) => {
    expect(errorsAfterEdit(edit).join('\n')).toContain(words);
  });

  it('accepts a point off the coast by less than its radius', () => {
    const edit: FactEdit = (source) => ({ ...source, places: source.places.replace('-5.398,35.907', '-5.398,35.922') });
    expect(metresFromLand([-5.398, 35.922], 'ceuta')).toBeGreaterThan(60);
    expect(errorsAfterEdit(edit).join('\n')).not.toContain('out at sea');
  });
});
