import type { FigureRecord } from '@/components/figures/figureRecord';
import { reportPlaces } from '@/components/figures/reportPlaces';
import { locatedReports } from '@/components/figures/reportsIn';
import { reportsTable } from '@/components/figures/reportsTable';
import { rescuesReports, rescuesScenes } from '../scenes';

export const mapRescues: FigureRecord<'map-rescues'> = {
  id: 'map-rescues',
  table: (locale) => reportsTable(locale, rescuesReports),
  scenes: rescuesScenes,
  card: (locale) => ({
    numbers: [{ tally: 'reports', count: locatedReports(rescuesReports).length }],
    hue: 'rescues',
    drawing: { kind: 'map', scene: rescuesScenes[1], places: reportPlaces(locale, rescuesScenes[1]) },
  }),
};
