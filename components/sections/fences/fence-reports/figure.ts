import { labelNumberWithYear } from '@/components/cards/figureCard';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { FenceReports } from './FenceReports';
import { fenceReportsTable } from './fenceReportsTable';

export const fenceReportsFigure: FigureRecord<'fence-reports'> = {
  id: 'fence-reports',
  table: fenceReportsTable,
  Component: FenceReports,
  hasSvg: true,
  card: () => ({
    hue: 'fence',
    drawing: {
      template: 'series',
      marks: [
        'fence-attempts-2019',
        'fence-attempts-2020',
        'fence-attempts-2021',
        'fence-attempts-2022',
        'fence-attempts-2023',
        'fence-attempts-2024',
      ].map(labelNumberWithYear),
      star: 'fence-attempts-2021',
    },
  }),
};
