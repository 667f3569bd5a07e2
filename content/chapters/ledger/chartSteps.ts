import type { ChartStep } from '../chartSteps';

/** What each step of a chart shows, by figure id. */
export const ledgerChartSteps = {
  /** One organisation, then the other: never both. */
  'deaths-recorded': [{ about: ['iom'] }, { about: ['cf'] }],
} satisfies Readonly<Record<string, readonly ChartStep[]>>;
