import type { ChartStep } from '@/components/figures/chartStep';
import { FIGURES, figureOf } from './figures';

/** What each chart does in its steps, by figure id; a figure without steps is absent. */
export const CHART_STEPS: Readonly<Record<string, readonly ChartStep[]>> = Object.fromEntries(
  FIGURES.flatMap(({ id, steps }) => (steps ? [[id, steps]] : [])),
);

/**
 * What a chart does in each of its steps; undefined where it shows all of itself throughout.
 * @param count steps that the chapter has texts for; stops the build if they are not as many.
 */
export function chartSteps(id: string, count: number): readonly ChartStep[] | undefined {
  const { steps } = figureOf(id);
  if (steps && steps.length !== count) {
    throw new Error(`The figure "${id}" has ${steps.length} steps in its figure.ts, and ${count} in its chapter.`);
  }
  return steps;
}
