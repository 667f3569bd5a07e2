import { expect, it } from 'vitest';
import { labelWords } from '@/lib/geo/labelWords';
import { parsePlaces, readPlaces } from '@/lib/geo/places';

const HEAD = 'id,lng,lat,name_en,name_es,name_fr,name_ar,located\n';

it('knows both enclaves and the crossings on their borders', () => {
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

it('names every fault with its row', () => {
  const rows = [
    'ceuta,-5.32,35.89,Ceuta,,,,guess',
    'ceuta,-5.32,,Ceuta,,,,guess',
    'here,far,35,Here,,,,guess',
    'there,,,,,,,area',
  ];
  const read = () => parsePlaces(HEAD + rows.join('\n'));
  expect(read).toThrow(/row 3: the id "ceuta" is already used in row 2\./);
  expect(read).toThrow(/row 3: "ceuta" has one coordinate; give both or leave both empty\./);
  expect(read).toThrow(/row 4: column "lng" must be a number of degrees, or empty\./);
  expect(read).toThrow(/row 5: column "name_en" is empty\./);
});

it('adds the name used in the place, unless it is the same', () => {
  const words = labelWords(readPlaces(), 'en');
  expect(words.ceuta).toEqual({ name: 'Ceuta', second: { text: 'سبتة', lang: 'ar' } });
  expect(words.spain?.second).toEqual({ text: 'España', lang: 'es' });
  expect(words.tenerife).toEqual({ name: 'Santa Cruz de Tenerife' });
});
