import { labelNumberWithYear } from '@/components/cards/figureCard';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { seriesTable } from '@/components/figures/seriesTable';
import { yearsWithWholeYearValue } from '@/components/figures/yearsWithWholeYearValue';
import { RescuesByYear, rescuesSlides } from './RescuesByYear';
import { RESCUES_BY_YEAR_SERIES } from './rescuesSeries';

export const rescuesByYearFigure: FigureRecord<'rescues-by-year'> = {
  id: 'rescues-by-year',
  table: (locale) => seriesTable(locale, RESCUES_BY_YEAR_SERIES),
  Component: RescuesByYear,
  counts: { inWords: () => ({ count: yearsWithWholeYearValue(RESCUES_BY_YEAR_SERIES).length }) },
  slides: rescuesSlides,
  hasSvg: true,
  card: () => ({
    hue: 'rescues',
    drawing: {
      template: 'series',
      marks: [
        'rescues-2018',
        'rescues-2019',
        'rescues-2020',
        'rescues-2021',
        'rescues-2022',
        'rescues-2023',
        'rescues-2024',
        'rescues-2025-aug',
      ].map(labelNumberWithYear),
      star: 'rescues-2021',
    },
  }),
};
