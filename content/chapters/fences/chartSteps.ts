import type { ChartStep } from '../chartSteps';

/** What each step of a chart shows, by figure id. */
export const fencesChartSteps = {
  /** The strokes, the circles, what is in neither. */
  'fence-reports': [{ about: ['counts'] }, { about: ['reports'] }, { about: ['event'] }],
  /** Counts of the dead come with the months of their pages, and stay; then what else was counted. */
  'june-2022-counts': [
    { about: ['2022-07'] },
    { about: ['2022-10'] },
    { about: ['2023-01', '2023-06', '2025-09'] },
    { about: ['others'] },
  ],
} satisfies Readonly<Record<string, readonly ChartStep[]>>;
