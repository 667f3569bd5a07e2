import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureTable } from '@/components/figures/figureTable';
import { periodCell, reporterCell, valueCell } from '@/components/figures/tableCells';
import { findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { observationNote } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/names';
import { DeathsRecorded } from './DeathsRecorded';
import { drawnDeathObservationIds } from './deathRecords';

export const deathsRecordedFigure: FigureRecord<'deaths-recorded'> = {
  id: 'deaths-recorded',
  table: deathsTable,
  Component: DeathsRecorded,
  /**
   * The numbers that each step highlights: those that its text mentions. The first step is about one organisation, the
   * second about the other.
   */
  steps: [
    { highlight: ['deaths-iom-2021-western-mediterranean-route', 'deaths-iom-2021-atlantic-route-2'] },
    { highlight: ['deaths-caminando-fronteras-2021'] },
  ],
  card: (locale) => {
    const { iom, caminando, gap } = messages(locale).figures['deaths-recorded'].card;
    return {
      hue: 'deaths',
      drawing: {
        template: 'shores',
        sides: [
          { observation: 'deaths-iom-2021-atlantic-route-2', ...iom },
          { observation: 'deaths-caminando-fronteras-2021', ...caminando },
        ],
        gap,
      },
    };
  },
};

/**
 * Returns the table of `deaths-recorded`: the drawn values of both organisations, with a note on how certain each value
 * is.
 */
function deathsTable(locale: Locale): FigureTable {
  const words = messages(locale);
  const { period, reporter, note, value } = words.series.columns;
  return {
    columns: [period, reporter, words.table.place, value, note],
    rows: drawnDeathObservationIds().map((id) => {
      const row = findObservation(id);
      return [
        periodCell(locale, row),
        reporterCell(locale, id),
        { text: placeName(locale, row.place) },
        valueCell(locale, id),
        { text: observationNote(locale, id) },
      ];
    }),
  };
}
