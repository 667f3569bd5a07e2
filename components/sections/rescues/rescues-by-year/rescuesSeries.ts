import type { SeriesSpec } from '@/components/figures/seriesSpec';

/**
 * Ids of the observations of people rescued at sea, by year, as the Interior Ministry counted them, with the scale and
 * the size of their chart.
 */
export const RESCUES_BY_YEAR_SERIES: SeriesSpec = {
  wide: { width: 688, height: 500 },
  ticks: [10_000, 20_000, 30_000],
  years: [
    { year: 2018, observations: ['rescues-2018'] },
    { year: 2019, observations: ['rescues-2019'] },
    { year: 2020, observations: ['rescues-2020-apr', 'rescues-2020'] },
    { year: 2021, observations: ['rescues-2021'], tableOnly: ['rescues-2021-navy'], isEmphasised: true },
    {
      year: 2022,
      observations: ['rescues-2022'],
      tableOnly: ['rescues-2022-q1', 'rescues-2022-navy', 'army-rescues-2022-sep'],
    },
    {
      year: 2023,
      observations: ['rescues-2023'],
      tableOnly: ['rescues-2023-may', 'rescues-2023-jul', 'rescues-2023-sep', 'rescues-2023-nov', 'army-rescues-2023'],
    },
    { year: 2024, observations: ['rescues-2024'], tableOnly: ['rescues-2024-aug', 'rescues-2024-sep'] },
    {
      year: 2025,
      observations: ['rescues-2025-aug', 'rescues-2025'],
      tableOnly: ['army-rescues-2025-nov'],
    },
  ],
};

/**
 * Ids of the observations by other bodies in the same years. They may not share an axis with those by the ministry
 * (lib/facts/comparability.ts), so they are printed beside the chart as numbers.
 */
export const RESCUE_IDS_OF_OTHER_BODIES = [
  'rescues-2021-navy',
  'rescues-2022-navy',
  'army-rescues-2022-sep',
  'army-rescues-2023',
  'army-rescues-2025-nov',
] as const;
