import type { SeriesSpec } from '@/components/figures/seriesSpec';

/**
 * Ids of the observations of stopped attempts to migrate, by year, as three bodies reported them, with the scale and
 * the brackets of their chart.
 */
export const ATTEMPTS_BY_YEAR_SERIES: SeriesSpec = {
  ticks: [30_000, 60_000, 90_000],
  bands: ['attempts-average-2003-to-2015'],
  brackets: [
    { from: 2003, to: 2011, name: 'average' },
    { from: 2012, to: 2015, name: 'abroad' },
    { from: 2017, to: 2025, name: 'interior' },
  ],
  years: [
    { year: 2003, through: 2011, observations: ['attempts-2003-to-2011'] },
    { year: 2012, observations: ['attempts-2012'] },
    { year: 2013, observations: ['attempts-2013'] },
    { year: 2014, observations: ['attempts-2014'] },
    { year: 2015, observations: ['attempts-2015'] },
    {
      year: 2016,
      observations: ['attempts-2016'],
      tableOnly: ['attempts-2016-level', 'attempts-2016-computed'],
      why: 'conflict',
    },
    { year: 2017, observations: ['attempts-2017-efe', 'attempts-2017'] },
    { year: 2018, observations: ['attempts-2018'] },
    { year: 2019, observations: ['attempts-2019'] },
    {
      year: 2020,
      observations: ['attempts-2020'],
      tableOnly: [
        'attempts-2020-apr',
        'attempts-2020-may',
        'attempts-2020-autumn',
        'attempts-2020-dec',
        'attempts-2020-zerouali',
        'attempts-2020-computed',
      ],
    },
    { year: 2021, observations: ['attempts-2021'], isEmphasised: true },
    { year: 2022, observations: ['attempts-2022'] },
    { year: 2023, observations: ['attempts-2023'] },
    { year: 2024, observations: ['attempts-2024'] },
    { year: 2025, observations: ['attempts-2025-aug', 'attempts-2025'] },
  ],
};
