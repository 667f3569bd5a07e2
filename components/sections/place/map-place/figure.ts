import type { FigureRecord } from '@/components/figures/figureRecord';
import { pointOf } from '@/lib/geo/places';
import { placeName } from '@/lib/text/placeName';
import { placeScenes } from '../scenes';
import { mapPlaceTable } from './mapPlaceTable';

export const mapPlace: FigureRecord<'map-place'> = {
  id: 'map-place',
  table: mapPlaceTable,
  scenes: placeScenes,
  card: (locale) => ({
    numbers: [{ observation: 'attempts-2021' }],
    drawing: {
      kind: 'map',
      scene: placeScenes[0],
      places: ['gibraltar', 'ceuta', 'melilla'].map((place) => ({
        point: pointOf(place),
        name: placeName(locale, place),
      })),
    },
  }),
};
