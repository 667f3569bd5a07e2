import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureTable } from '@/components/figures/figureTable';
import { metricCell, reporterCell, unitCell, valueCell } from '@/components/figures/tableCells';
import { findById, findObservation } from '@/lib/facts/facts';
import { pointOfPlace } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/names';
import { scenesOfPlaceSection } from '../scenes';
import { mapPlaceSlides } from './mapPlaceSlides';

export const mapPlaceFigure: FigureRecord<'map-place'> = {
  id: 'map-place',
  table: mapPlaceTable,
  scenes: scenesOfPlaceSection,
  slides: mapPlaceSlides,
  card: (locale) => ({
    hue: 'attempts',
    drawing: {
      template: 'map',
      scene: findById('scene', scenesOfPlaceSection, 'place-shores'),
      camera: {
        wide: { center: [-3.38, 35.83], span: 5.76 },
        post: { center: [-4.12, 36.54], span: 4.37 },
      },
      places: ['tangier', 'ceuta', 'melilla'].map((place) => ({
        point: pointOfPlace(place),
        name: placeName(locale, place),
        ...(place === 'tangier' && { hasDot: true, side: 'se' }),
      })),
      count: { observation: 'attempts-2021', label: messages(locale).figures['map-place'].card.unit },
    },
  }),
};

/** Returns the table of `map-place`: every number that a scene of the map highlights, by scene. */
function mapPlaceTable(locale: Locale): FigureTable {
  const words = messages(locale);
  const { scene: sceneColumn, what, place, value, unit, reporter } = words.table;
  return {
    columns: [sceneColumn, what, place, value, unit, reporter],
    rows: scenesOfPlaceSection.flatMap((scene) =>
      scene.highlights.observations.map((id) => [
        { text: words.scenes[scene.id as keyof typeof words.scenes].name },
        metricCell(locale, id),
        { text: placeName(locale, findObservation(id).place) },
        valueCell(locale, id),
        unitCell(locale, id),
        reporterCell(locale, id),
      ]),
    ),
  };
}
