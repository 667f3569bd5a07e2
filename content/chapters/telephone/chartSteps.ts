import type { ChartStep } from '../chartSteps';

/** What each step of a chart shows, by figure id. */
export const telephoneChartSteps = {
  /** One mutation at a time, by the element that it befell (lib/figures/telephone/telephoneElements.ts). */
  telephone: [
    { about: ['months', 'fence'] },
    { about: ['returned'] },
    { about: ['officials'] },
    { about: ['rescued'] },
  ],
} satisfies Readonly<Record<string, readonly ChartStep[]>>;
