import type { FigureRecord } from '@/components/figures/figureRecord';
import { pointOf } from '@/lib/geo/places';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { placeScenes } from '../scenes';
import { mapPlaceTable } from './mapPlaceTable';

export const mapPlace: FigureRecord<'map-place'> = {
  id: 'map-place',
  table: mapPlaceTable,
  scenes: placeScenes,
  card: (locale) => ({
    hue: 'attempts',
    drawing: {
      template: 'map',
      scene: placeScenes[0],
      places: ['tangier', 'ceuta', 'melilla'].map((place) => ({
        point: pointOf(place),
        name: placeName(locale, place),
      })),
      count: { observation: 'attempts-2021', label: messages(locale).figures['map-place'].card.unit },
    },
  }),
};
