import { attemptsChartSteps } from './attempts/chartSteps';

const CHART_STEPS: Readonly<Record<string, readonly string[]>> = { ...attemptsChartSteps };

/**
 * What a chart shows in each of its steps; undefined where it shows all of itself throughout.
 * @param count steps that the chapter has texts for; stops the build if they are not as many.
 */
export function chartSteps(figure: string, count: number): readonly string[] | undefined {
  const shows = CHART_STEPS[figure];
  if (shows && shows.length !== count) {
    throw new Error(`The chart "${figure}" has ${shows.length} steps in chartSteps.ts, and ${count} in its chapter.`);
  }
  return shows;
}
