import type { FigureTable } from '@/components/figures/figureTable';
import { metricCell, reporterCell, unitCell, valueCell } from '@/components/figures/tableCells';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { placeScenes } from '../scenes';

/** Table of `map-place`: every number that a scene of the place highlights, scene by scene. */
export function mapPlaceTable(locale: Locale): FigureTable {
  const words = messages(locale);
  const { scene: sceneColumn, what, place, value, unit, reporter } = words.table;
  return {
    columns: [sceneColumn, what, place, value, unit, reporter],
    rows: placeScenes.flatMap((scene) =>
      scene.highlights.observations.map((id) => [
        { text: words.scenes[scene.id as keyof typeof words.scenes].name },
        metricCell(locale, id),
        { text: placeName(locale, observation(id).place) },
        valueCell(locale, id),
        unitCell(locale, id),
        reporterCell(locale, id),
      ]),
    ),
  };
}
