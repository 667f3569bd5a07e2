import type { ChartStep } from '../chartSteps';

/** What each step of a chart shows, by figure id; `components/elements/chartParts.css` says how. */
export const returnsChartSteps = {
  /** All years without their parts; the part, and IOM’s own count of it; the year that two others miss. */
  'returns-iom': [
    { shows: 'whole' },
    { shows: 'part', about: ['returns-2021'] },
    { shows: 'year', about: ['returns-2021'] },
  ],
} satisfies Readonly<Record<string, readonly ChartStep[]>>;
