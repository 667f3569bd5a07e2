import type { Locator, Page } from '@playwright/test';
import { COLUMN_HEADS_SELECTOR } from '@/components/figures/chartFocus.browser';
import { CHART_STEPS_BY_FIGURE } from '@/components/sections/figures';
import { takePicture } from './picturePixels';
import { expect } from './siteTest';

export const chartLocator = (page: Page, id: string) => page.locator(`[data-figure="${id}"]`);
export const stepsElementOf = (figure: Locator) => figure.locator('scrolly-steps');
export const figureBodyOf = (figure: Locator) => stepsElementOf(figure).locator('> .figure-body');

/**
 * Expects that a chart has come to rest, and shows and highlights the parts of a step.
 * @param n number of the step, from 1
 */
export async function expectChartStep(figure: Locator, id: string, n: number): Promise<void> {
  const { shows = '', highlight = [] } = CHART_STEPS_BY_FIGURE[id]?.[n - 1] ?? {};
  await expect
    .poll(() => figure.evaluate(readShownParts, COLUMN_HEADS_SELECTOR), {
      message: `${id}, step ${n}`,
      intervals: [20, 50, 100],
    })
    .toEqual({
      step: String(n),
      current: [String(n)],
      shows,
      isHighlighting: highlight.length > 0,
      highlight: highlight.toSorted(),
      isEachMeant: true,
      hidden: [],
      moving: 0,
    });
}

/**
 * Takes a picture of a chart, without the 8 px at its top, where the line of reading progress grows, and with no button
 * in focus.
 */
export async function takeChartPicture(page: Page, figure: Locator): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  return takePicture(figureBodyOf(figure), { topPx: 8 });
}

/**
 * Reads which parts of a chart with steps are visible and highlighted. Runs in the page.
 * @param columnHeads selector of the headings that cover the top of the chart
 */
export async function readShownParts(figure: Element, columnHeads: string) {
  const host = figure.querySelector<HTMLElement>('scrolly-steps');
  const chart = host?.querySelector<HTMLElement>(':scope > .figure-body');
  if (!host || !chart) throw new Error('The chart has no steps.');
  const step = host.querySelector<HTMLElement>('.step[data-current]');
  const place = chart.getBoundingClientRect();
  const heads = [...chart.querySelectorAll(columnHeads)];
  const stuck = heads.map((each) => each.getBoundingClientRect()).filter(({ top }) => top < place.top + 1);
  const head = Math.max(place.top, ...stuck.map(({ bottom }) => bottom));
  const names = step?.dataset.highlight?.split(' ') ?? [];
  // A box fades at its bottom, over content that continues below.
  const foot = place.bottom - 20;
  const room = foot - head;
  const [chartWas, pageWas] = [chart.scrollTop, scrollY];
  await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
  const parts = [...chart.querySelectorAll('[data-highlight]')].filter((part) => {
    const { width, height } = part.getBoundingClientRect();
    return width + height > 0;
  });
  const firstTop = Math.min(...parts.map((part) => part.getBoundingClientRect().top));
  const isNamed = (part: Element, name: string) =>
    [part, ...part.querySelectorAll('*')].some(
      (each) => each.getAttribute('data-row') === name || each.getAttribute('data-observation') === name,
    );
  /**
   * Returns whether a part is visible in the box of the chart and not covered. A part taller than the box must show as
   * much as fits.
   */
  const isSeen = (part: Element) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    if (top > firstTop && bottom - firstTop > room) return true;
    const end = Math.min(bottom, foot);
    const middle = document.elementFromPoint((left + right) / 2, (top + end) / 2);
    const isWhole = bottom <= foot + 1 || bottom - top > room;
    return top >= head - 1 && isWhole && middle !== null && chart.contains(middle);
  };
  return {
    step: host.dataset.step,
    current: [...host.querySelectorAll<HTMLElement>('.step[data-current]')].map(({ dataset }) => dataset.step),
    shows: host.dataset.shows ?? '',
    isHighlighting: chart.hasAttribute('data-highlight'),
    /** Ids of the parts that the step names and the chart highlights, sorted. */
    highlight: names.filter((name) => parts.some((part) => isNamed(part, name))).sort(),
    isEachMeant: parts.every((part) => names.some((name) => isNamed(part, name))),
    hidden: parts.filter((part) => !isSeen(part)).map((part) => part.textContent),
    // A chart that left the window during a change keeps its finished animations until it comes back.
    moving:
      document.getAnimations().filter(({ playState }) => playState !== 'finished').length +
      host.querySelectorAll('canvas').length +
      Math.abs(chart.scrollTop - chartWas) +
      Math.abs(scrollY - pageWas),
  };
}
