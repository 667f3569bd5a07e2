import type { FigureRecord } from '@/components/figures/figureRecord';
import { reportPlaces } from '@/components/figures/reportPlaces';
import { locatedReports } from '@/components/figures/reportsIn';
import { reportsTable } from '@/components/figures/reportsTable';
import { messages } from '@/lib/text/messages';
import { rescuesReports, rescuesScenes } from '../scenes';

export const mapRescues: FigureRecord<'map-rescues'> = {
  id: 'map-rescues',
  table: (locale) => reportsTable(locale, rescuesReports),
  scenes: rescuesScenes,
  card: (locale) => ({
    hue: 'rescues',
    counts: { reports: locatedReports(rescuesReports).length },
    drawing: {
      template: 'map',
      scene: rescuesScenes[1],
      places: reportPlaces(locale, rescuesScenes[1]),
      count: { observation: 'rescues-2021', label: messages(locale).figures['map-rescues'].card.unit },
    },
  }),
};
