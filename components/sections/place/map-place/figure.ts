import type { FigureRecord } from '@/components/figures/figureRecord';
import { find } from '@/lib/facts/facts';
import { pointOf } from '@/lib/geo/places';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { placeScenes } from '../scenes';
import { mapPlaceSlides } from './mapPlaceSlides';
import { mapPlaceTable } from './mapPlaceTable';

export const mapPlace: FigureRecord<'map-place'> = {
  id: 'map-place',
  table: mapPlaceTable,
  scenes: placeScenes,
  slides: mapPlaceSlides,
  card: (locale) => ({
    hue: 'attempts',
    drawing: {
      template: 'map',
      scene: find('scene', placeScenes, 'place-shores'),
      camera: {
        wide: { center: [-3.38, 35.83], span: 5.76 },
        post: { center: [-4.12, 36.54], span: 4.37 },
      },
      places: ['tangier', 'ceuta', 'melilla'].map((place) => ({
        point: pointOf(place),
        name: placeName(locale, place),
        ...(place === 'tangier' && { hasDot: true, side: 'se' }),
      })),
      count: { observation: 'attempts-2021', label: messages(locale).figures['map-place'].card.unit },
    },
  }),
};
