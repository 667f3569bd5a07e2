import { fencesScenes } from '@/content/chapters/fences/scenes';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { countsTable } from '../countsTable';
import type { FigureTable } from '../figureTable';

/** `fences-to-scale`: what is said beside each map, city by city. */
export function fencesToScaleTable(locale: Locale): FigureTable {
  return countsTable(
    locale,
    fencesScenes.flatMap(({ highlights }) => highlights.observations),
    { at: 'start', name: messages(locale).table.place, cell: ({ place }) => ({ text: placeName(locale, place) }) },
  );
}
