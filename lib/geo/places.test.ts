import { expect, it } from 'vitest';
import { formatError } from '@/lib/facts/contentError';
import { mapLabelWordsByPlace } from '@/lib/geo/mapLabelWordsByPlace';
import { parsePlaces, readPlaces } from '@/lib/geo/places';

it('contains both enclaves and the crossings on their borders', () => {
  const ids = readPlaces().map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['ceuta', 'melilla', 'tarajal', 'benzu_x', 'barriochino', 'farhana']));
});

it('gives an area no point', () => {
  expect(
    readPlaces()
      .filter(({ located }) => located === 'area')
      .every(({ point }) => point === null),
  ).toBe(true);
});

it('names every error with its line', () => {
  const rows = [
    'ceuta,-5.32,35.89,guess',
    'ceuta,-5.32,,guess',
    'here,far,35,guess',
    'beyond,181,35,guess',
    'there,,,',
    'everywhere,1,2,area',
  ];
  const { places, errors } = parsePlaces(`id,lng,lat,located\n${rows.join('\n')}`);
  expect(places.map(({ id }) => id)).toEqual(['ceuta', 'ceuta', 'everywhere']);
  expect(errors.map(formatError)).toEqual([
    'content/data/places.csv:4: lng is "far", expected a number of degrees, or nothing',
    'content/data/places.csv:5: lng is "181", expected a number of degrees up to 180',
    'content/data/places.csv:6: located is "", expected something, not an empty cell',
    'content/data/places.csv:3: the id "ceuta" is already used in line 2',
    'content/data/places.csv:3: "ceuta" has one coordinate; expected both, or both empty',
    'content/data/places.csv:7: "everywhere" is located "area"; only an "area" has no coordinates, and it must have none',
  ]);
});

it('adds the name used in the place, unless it is the same', () => {
  const words = mapLabelWordsByPlace(readPlaces(), 'en');
  expect(words.ceuta).toEqual({ name: 'Ceuta', second: { text: 'سبتة', lang: 'ar' } });
  expect(words.spain?.second).toEqual({ text: 'España', lang: 'es' });
  expect(mapLabelWordsByPlace(readPlaces(), 'es').spain).toEqual({ name: 'España' });
  const { spain, tangier } = mapLabelWordsByPlace(readPlaces(), 'ar');
  expect([spain?.second, tangier?.second]).toEqual([
    { text: 'España', lang: 'es' },
    { text: 'Tanger', lang: 'fr' },
  ]);
});
