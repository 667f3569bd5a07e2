import { fencesScenes } from '@/content/chapters/fences/scenes';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { metricCell, periodCell, reporterCell, unitCell, valueCell } from '../cells';
import type { FigureTable } from '../figureTable';

/** `fences-to-scale`: what is said beside each map, city by city. */
export function fencesToScaleTable(locale: Locale): FigureTable {
  const { place, what, value, unit, period, reporter } = messages(locale).table;
  return {
    columns: [place, what, value, unit, period, reporter],
    rows: fencesScenes.flatMap(({ highlights }) =>
      highlights.observations.map((id) => [
        { text: placeName(locale, observation(id).place) },
        metricCell(locale, id),
        valueCell(locale, id),
        unitCell(locale, id),
        periodCell(locale, observation(id)),
        reporterCell(locale, id),
      ]),
    ),
  };
}
