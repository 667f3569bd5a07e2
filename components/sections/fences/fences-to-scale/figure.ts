import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureTable } from '@/components/figures/figureTable';
import { observationsTable } from '@/components/figures/observationsTable';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/names';
import { scenesOfFencesSection } from '../scenes';
import { FencesToScale } from './FencesToScale';

export const fencesToScaleFigure: FigureRecord<'fences-to-scale'> = {
  id: 'fences-to-scale',
  table: fencesToScaleTable,
  Component: FencesToScale,
  scenes: scenesOfFencesSection,
  card: (locale) => {
    const { counted, stroke, outlined } = messages(locale).figures['fences-to-scale'].card;
    return {
      hue: 'fence',
      drawing: {
        template: 'strokes',
        counted: { observation: 'fence-attempts-2021-melilla', label: counted, detail: stroke },
        outlined: { observation: 'fence-attempts-2021-ceuta', label: outlined },
      },
    };
  },
};

/** Returns the table of `fences-to-scale`: the numbers that are printed beside each map, by city. */
function fencesToScaleTable(locale: Locale): FigureTable {
  return observationsTable(
    locale,
    scenesOfFencesSection.flatMap(({ highlights }) => highlights.observations),
    { at: 'start', name: messages(locale).table.place, cell: ({ place }) => ({ text: placeName(locale, place) }) },
  );
}
