import type { FigureRecord } from '@/components/figures/figureRecord';
import { reportPlaces } from '@/components/figures/reportPlaces';
import { locatedReports } from '@/components/figures/reportsIn';
import { reportsTable } from '@/components/figures/reportsTable';
import { attemptsReports, attemptsScenes } from '../scenes';

export const mapInterceptions: FigureRecord<'map-interceptions'> = {
  id: 'map-interceptions',
  table: (locale) => reportsTable(locale, attemptsReports),
  scenes: attemptsScenes,
  card: (locale) => ({
    numbers: [{ tally: 'reports', count: locatedReports(attemptsReports).length }],
    hue: 'attempts',
    drawing: { kind: 'map', scene: attemptsScenes[1], places: reportPlaces(locale, attemptsScenes[1]) },
  }),
};
