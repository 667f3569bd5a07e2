import type { ChartStep } from '../chartSteps';

/** What each step of a chart shows, by figure id. */
export const networksChartSteps = {
  /** One body, the other, both side by side. */
  'networks-scope': [{ about: ['interior-ministry'] }, { about: ['police-morocco'] }, {}],
} satisfies Readonly<Record<string, readonly ChartStep[]>>;
