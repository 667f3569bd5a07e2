import type { FigureRecord } from '@/components/figures/figureRecord';
import { reportsTable } from '@/components/figures/reportsTable';
import { rescuesReports, rescuesScenes } from '../scenes';

export const mapRescues: FigureRecord<'map-rescues'> = {
  id: 'map-rescues',
  table: (locale) => reportsTable(locale, rescuesReports),
  scenes: rescuesScenes,
  sceneOnCard: 'rescues-strait',
};
