import type { FigureRecord } from '@/components/figures/figureRecord';
import { reportsTable } from '@/components/figures/reportsTable';
import { attemptsReports, attemptsScenes } from '../scenes';

export const mapInterceptions: FigureRecord<'map-interceptions'> = {
  id: 'map-interceptions',
  table: (locale) => reportsTable(locale, attemptsReports),
  scenes: attemptsScenes,
  sceneOnCard: 'interceptions-atlantic',
};
