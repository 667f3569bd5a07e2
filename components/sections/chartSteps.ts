import type { ChartStep } from '@/components/figures/chartStep';
import { FIGURES, figureOf } from './figures';

/** States of each chart in its steps, by figure id; a figure without steps is absent. */
export const CHART_STEPS: Readonly<Record<string, readonly ChartStep[]>> = Object.fromEntries(
  FIGURES.flatMap(({ id, steps }) => (steps ? [[id, steps]] : [])),
);

/**
 * States of a chart in its steps; undefined where the whole chart is shown throughout.
 * @param count number of steps in the chapter
 * @throws Error where the figure has another number of steps
 */
export function chartSteps(id: string, count: number): readonly ChartStep[] | undefined {
  const { steps } = figureOf(id);
  if (steps && steps.length !== count) {
    throw new Error(`The figure "${id}" has ${steps.length} steps in its figure.ts, and ${count} in its chapter.`);
  }
  return steps;
}
