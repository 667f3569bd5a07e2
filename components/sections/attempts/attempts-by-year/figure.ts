import { labelNumberWithYear } from '@/components/cards/figureCard';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { seriesTable } from '@/components/figures/seriesTable';
import { yearsWithWholeYearValue } from '@/components/figures/yearsWithWholeYearValue';
import { AttemptsByYear } from './AttemptsByYear';
import { ATTEMPTS_BY_YEAR_SERIES } from './attemptsSeries';

export const attemptsByYearFigure: FigureRecord<'attempts-by-year'> = {
  id: 'attempts-by-year',
  table: (locale) => seriesTable(locale, ATTEMPTS_BY_YEAR_SERIES),
  Component: AttemptsByYear,
  counts: { inWords: () => ({ count: yearsWithWholeYearValue(ATTEMPTS_BY_YEAR_SERIES).length }) },
  /**
   * Highlighted observations in each of two steps: first the years for which the ministry published a full count, then
   * the years whose count is uncertain or of another kind.
   */
  steps: [
    {
      highlight: [
        'attempts-2017',
        'attempts-2018',
        'attempts-2019',
        'attempts-2021',
        'attempts-2022',
        'attempts-2023',
        'attempts-2024',
      ],
    },
    {
      highlight: [
        'attempts-average-2003-to-2015',
        'attempts-2012',
        'attempts-2013',
        'attempts-2014',
        'attempts-2015',
        'attempts-2016',
        'attempts-2017',
        'attempts-2020',
      ],
    },
  ],
  stage: 'full',
  hasSvg: true,
  card: () => ({
    hue: 'attempts',
    drawing: {
      template: 'series',
      marks: [
        { ...labelNumberWithYear('attempts-2017-efe'), also: 'attempts-2017' },
        ...[
          'attempts-2018',
          'attempts-2019',
          'attempts-2020',
          'attempts-2021',
          'attempts-2022',
          'attempts-2023',
          'attempts-2024',
          'attempts-2025-aug',
        ].map(labelNumberWithYear),
      ],
      star: 'attempts-2021',
    },
  }),
};
