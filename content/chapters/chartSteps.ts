import { attemptsChartSteps } from './attempts/chartSteps';
import { fencesChartSteps } from './fences/chartSteps';
import { ledgerChartSteps } from './ledger/chartSteps';
import { networksChartSteps } from './networks/chartSteps';
import { rescuesChartSteps } from './rescues/chartSteps';
import { returnsChartSteps } from './returns/chartSteps';
import { telephoneChartSteps } from './telephone/chartSteps';

/** What a chart does in a step; nothing where it shows itself whole. */
export interface ChartStep {
  /** How much of itself the chart shows, e.g. `splits`: the style of its element says how. */
  readonly shows?: string;
  /** Parts that stand out: ids of observations, or names of rows. */
  readonly about?: readonly string[];
}

/** By figure id; a figure without steps is absent. */
export const CHART_STEPS: Readonly<Record<string, readonly ChartStep[]>> = {
  ...telephoneChartSteps,
  ...attemptsChartSteps,
  ...rescuesChartSteps,
  ...fencesChartSteps,
  ...ledgerChartSteps,
  ...networksChartSteps,
  ...returnsChartSteps,
};

/**
 * What a chart does in each of its steps; undefined where it shows all of itself throughout.
 * @param count steps that the chapter has texts for; stops the build if they are not as many.
 */
export function chartSteps(figure: string, count: number): readonly ChartStep[] | undefined {
  const steps = CHART_STEPS[figure];
  if (steps && steps.length !== count) {
    throw new Error(`The chart "${figure}" has ${steps.length} steps in chartSteps.ts, and ${count} in its chapter.`);
  }
  return steps;
}
