import { countsTable } from '@/components/figures/countsTable';
import type { FigureTable } from '@/components/figures/figureTable';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { fencesScenes } from '../scenes';

/** Table of `fences-to-scale`: the numbers beside each map, city by city. */
export function fencesToScaleTable(locale: Locale): FigureTable {
  return countsTable(
    locale,
    fencesScenes.flatMap(({ highlights }) => highlights.observations),
    { at: 'start', name: messages(locale).table.place, cell: ({ place }) => ({ text: placeName(locale, place) }) },
  );
}
