import { type FigureCard, hueOfObservation, type MatrixCellState } from '@/components/cards/figureCard';
import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureTable } from '@/components/figures/figureTable';
import { metricCell, periodCell, valueCell } from '@/components/figures/tableCells';
import { OPENING_LEDGER_ROWS } from '@/content/data/ledger';
import { findObservation, observations } from '@/lib/facts/facts';
import { groupMissingValues, ledgerMetricsWithoutFullYear } from '@/lib/facts/groupMissingValues';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { observationNote } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { placeName, reporterName } from '@/lib/text/names';
import { UNKNOWNS_TITLE_YEAR } from './titleYear';
import { Unknowns } from './Unknowns';

export const unknownsFigure: FigureRecord<'unknowns'> = {
  id: 'unknowns',
  table: unknownsTable,
  Component: Unknowns,
  counts: { inWords: () => ({ all: ledgerMetricsWithoutFullYear(UNKNOWNS_TITLE_YEAR).all.length }) },
  card: unknownsCard,
};

/** Returns the table of `unknowns`: one row for each missing value, with what we found instead. */
function unknownsTable(locale: Locale): FigureTable {
  const { table, figures } = messages(locale);
  const { knows, found } = figures.unknowns;
  return {
    columns: [table.what, table.place, table.period, table.value, knows, found],
    rows: groupMissingValues().flatMap(({ unknown }) =>
      unknown.map((row) => [
        metricCell(locale, row.id),
        { text: placeName(locale, row.place) },
        periodCell(locale, row),
        valueCell(locale, row.id),
        // The body that might know the value.
        { text: reporterName(locale, row.reporter) },
        { text: observationNote(locale, row.id) },
      ]),
    ),
  };
}

/** Years on the share card: the year in the title of the figure, and those around it. */
const YEARS = [2018, 2019, UNKNOWNS_TITLE_YEAR, 2021, 2022, 2023, 2024] as const;

/**
 * Returns the share card of `unknowns`: for each metric of the ministry in the opening ledger, the years for which a
 * full count was published. A frame surrounds the year of the title.
 */
function unknownsCard(locale: Locale): FigureCard {
  const { rows } = messages(locale).ledger;
  const { note, signs } = messages(locale).figures.unknowns.card;
  const kinds = OPENING_LEDGER_ROWS.filter((entry) => findObservation(entry.observation).value !== null);
  return {
    counts: { values: groupMissingValues().flatMap(({ unknown }) => unknown).length },
    drawing: {
      template: 'matrix',
      columns: YEARS.map(String),
      rows: kinds.map((entry) => ({
        name: rows[entry.row].name,
        hue: hueOfObservation(entry.observation),
        cells: YEARS.map((year) => cellOf(findObservation(entry.observation), year)),
      })),
      framed: { column: YEARS.indexOf(UNKNOWNS_TITLE_YEAR) },
      signs: [
        { cell: 'found', name: signs.found },
        { cell: 'missing', name: signs.missing },
        { cell: 'none', name: signs.none },
      ],
      note,
    },
  };
}

/**
 * Returns the state of the card's cell for a metric and place in a year. `none` is a year for which we did not search,
 * or for which only a part is known.
 */
function cellOf({ metric, place, reporter }: Observation, year: number): MatrixCellState {
  const ofYear = observations().filter(
    (row) => row.metric === metric && row.place === place && row.from.startsWith(`${year}-`) && isWholeYear(row),
  );
  if (ofYear.some((row) => row.value === null)) return 'missing';
  return ofYear.some((row) => row.reporter === reporter) ? 'found' : 'none';
}
