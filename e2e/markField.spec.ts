import type { Page } from '@playwright/test';
import { chartLocator, expectChartStep, figureBodyOf, stepsElementOf } from './support/chartSteps';
import { openFigurePage } from './support/figurePage';
import { scrollToStep } from './support/scrollToStep';
import { expect, test } from './support/siteTest';

const figureOf = (page: Page) => chartLocator(page, 'mark-field');
const stepsOf = (page: Page) => stepsElementOf(figureOf(page));
const partOf = (page: Page, part: string) => figureBodyOf(figureOf(page)).locator(part);

/** Parts that each step shows beside the year's count, and the lowest of them; default: the year is the lowest. */
const STEPS: readonly { seen: readonly string[]; lowest?: string; isBeside?: true }[] = [
  { seen: [] },
  { seen: ['.mark-splits', '.mark-police'], lowest: '.mark-police .mark-hole' },
  { seen: ['.mark-example'], lowest: '.mark-example', isBeside: true },
  { seen: ['.mark-quarter > p'], lowest: '.mark-quarter > :not(p) svg:visible', isBeside: true },
];

const FRAMES = ['narrow', 'wide', 'tall'] as const;

const widthOf = (page: Page) => page.viewportSize()?.width ?? 0;
const isWide = (page: Page) => widthOf(page) >= 1200;
const isTablet = (page: Page) => widthOf(page) >= 768 && !isWide(page);

/** The frame of the year: on tablets two blocks wide while it is alone, then three; elsewhere three, or in one row. */
function frameOf(page: Page, n: number): (typeof FRAMES)[number] {
  if (isTablet(page)) return n === 1 ? 'tall' : 'narrow';
  return n === 1 || (STEPS[n - 1]?.isBeside && isWide(page)) ? 'narrow' : 'wide';
}

const read = (page: Page, n: number) => scrollToStep(stepsOf(page), n);

/** Expects that at rest exactly the parts of the step are visible. */
async function expectParts(page: Page, n: number): Promise<void> {
  await expectChartStep(figureOf(page), 'mark-field', n);
  for (const frame of FRAMES)
    await expect(partOf(page, `> .chart-${frame}`)).toBeVisible({ visible: frameOf(page, n) === frame });
  await expect(partOf(page, `> .chart-${frameOf(page, n)} svg`)).toHaveCSS('opacity', '1');
  for (const [i, { seen }] of STEPS.entries())
    for (const part of seen) await expect(partOf(page, part)).toHaveCSS('opacity', i === n - 1 ? '1' : '0');
  await expect(partOf(page, '.mark-quarter svg:visible')).toHaveCount(n === STEPS.length ? 1 : 0);
}

/**
 * Expects the text of a step below the picture or beside it, and the buttons below everything that is drawn. Alone, the
 * year fills its box.
 */
async function expectFree(page: Page, n: number): Promise<void> {
  const { lowest, isBeside } = STEPS[n - 1] ?? {};
  const isYearLowest = !lowest || (isWide(page) && isBeside);
  const boxes = [
    figureBodyOf(figureOf(page)),
    stepsOf(page).locator(`.step[data-step="${n}"] h3`),
    stepsOf(page).locator('.step-nav'),
    partOf(page, isYearLowest ? `> .chart-${frameOf(page, n)} svg` : lowest),
  ].map((part) => part.boundingBox());
  const [box, text, nav, mark] = await Promise.all(boxes);
  if (!box || !text || !nav || !mark) throw new Error('A step has no place.');
  expect(text.y >= box.y + box.height - 1 || text.x + text.width <= box.x).toBe(true);
  expect(mark.y + mark.height).toBeLessThanOrEqual(nav.y + 1);
  if (n === 1) expect((mark.y + mark.height - box.y) / (nav.y - box.y)).toBeGreaterThan(2 / 3);
}

async function open(page: Page): Promise<void> {
  await openFigurePage(page, 'mark-field');
  await read(page, 1);
  await expectParts(page, 1);
}

for (const { viewport, tag } of [
  { viewport: { width: 360, height: 740 }, tag: [] },
  { viewport: { width: 768, height: 1024 }, tag: '@full' },
  { viewport: { width: 1440, height: 900 }, tag: '@full' },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('each step shows its parts and hides none behind its text; with reduced motion at once', async ({ page }) => {
      await open(page);
      for (const n of [1, 2, 3, 4, 3, 2, 1, 4, 2]) {
        await read(page, n);
        await expectParts(page, n);
        await expectFree(page, n);
      }
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await stepsOf(page).evaluate((host) => {
        globalThis.canvases = 0;
        new MutationObserver(() => {
          globalThis.canvases += host.querySelectorAll('canvas').length;
        }).observe(host, { childList: true, subtree: true });
      });
      for (const n of [3, 4, 3]) {
        await read(page, n);
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
        await expectParts(page, n);
      }
      expect(await page.evaluate(() => globalThis.canvases)).toBe(0);
    });

    test('all marks of the year start from their positions, and turn around in motion', { tag }, async ({ page }) => {
      await open(page);
      const { area, before, after } = await stepsOf(page).evaluate(reverseDuringMove);
      // The outline of the last mark adds a part of a mark.
      expect(area).toBeGreaterThan(631);
      expect(area).toBeLessThan(632.5);
      for (const [i, edge] of before.entries())
        expect(Math.abs((after[i] ?? Number.NaN) - edge)).toBeLessThanOrEqual(1);
      await expectParts(page, 1);
    });

    test('no layout happens while marks move', { tag }, async ({ page }) => {
      await open(page);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await page.exposeFunction('countLayouts', async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
      });
      let move = { layouts: 0, frames: 0 };
      // A move of few frames proves nothing, because the browser paused meanwhile.
      for (let tries = 0; move.frames < 9 && tries < 10; tries += 1) {
        const step = tries % 2 === 0 ? 2 : 1;
        move = await stepsOf(page).evaluate(watchMove, step);
        await expectParts(page, step);
      }
      expect(move.frames).toBeGreaterThanOrEqual(9);
      expect(move.layouts).toBeLessThan(Math.max(4, move.frames / 3));
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the figure is complete', async ({ page }) => {
    await page.goto('/en/figures/mark-field/');
    for (const part of ['> .chart-wide', ...STEPS.flatMap(({ seen }) => seen), '.mark-quarter .chart-wide']) {
      await expect(partOf(page, part)).toBeVisible();
      await expect(partOf(page, part)).toHaveCSS('opacity', '1');
    }
    await expect(stepsOf(page).locator('.step-nav')).toHaveCount(0);
  });
});

declare global {
  // Set in the tested page: how many canvases were seen, and how often it was laid out.
  var canvases: number;
  var countLayouts: () => Promise<number>;
}

/**
 * Goes to the second step, and back as soon as the marks move. Runs in the page.
 * @returns how many marks the canvas has at first, and their positions just before and after the turn
 */
function reverseDuringMove(host: Element) {
  interface Turn {
    /** Painted area, in marks. */
    readonly area: number;
    /** Edges of all that is drawn, px. */
    readonly before: readonly number[];
    readonly after: readonly number[];
  }
  const read = () => {
    const drawn = host.querySelector('canvas');
    const data = drawn?.getContext('2d')?.getImageData(0, 0, drawn.width, drawn.height);
    if (!drawn || !data) throw new Error('There is no canvas.');
    let area = 0;
    let [left, top, right, bottom] = [drawn.width, drawn.height, 0, 0];
    for (let i = 0; i < data.width * data.height; i += 1) {
      const alpha = data.data[i * 4 + 3] ?? 0;
      if (alpha === 0) continue;
      area += alpha / 255;
      [left, right] = [Math.min(left, i % data.width), Math.max(right, i % data.width)];
      [top, bottom] = [Math.min(top, Math.floor(i / data.width)), Math.max(bottom, Math.floor(i / data.width))];
    }
    return { area, edges: [left, top, right, bottom] };
  };
  const fields = [...host.querySelectorAll<SVGSVGElement>('.figure-body > div > .mark-blocks')];
  const field = fields.find((svg) => svg.checkVisibility({ visibilityProperty: true }));
  // Side of a mark: 7.6 px of the frame in which the year is alone.
  const side = 7.6 * (field?.getScreenCTM()?.a ?? Number.NaN);
  const goTo = (step: number) =>
    host
      .querySelector(`.step[data-step="${step}"] .step-text`)
      ?.scrollIntoView({ block: 'start', behavior: 'instant' });
  return new Promise<Turn>((resolve) => {
    host.addEventListener(
      'enterstep',
      async () => {
        const area = read().area / side ** 2;
        for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
        let before: readonly number[] = [];
        host.addEventListener('leavestep', () => (before = read().edges), { once: true });
        host.addEventListener('enterstep', () => resolve({ area, before, after: read().edges }), { once: true });
        goTo(1);
      },
      { once: true },
    );
    goTo(2);
  });
}

/**
 * Goes to a step. Runs in the page.
 * @returns how often the page is laid out while marks move, and in how many frames
 */
function watchMove(host: Element, step: number) {
  return new Promise<{ layouts: number; frames: number }>((resolve) => {
    host.addEventListener(
      'enterstep',
      async () => {
        const before = await countLayouts();
        let frames = 0;
        for (; host.querySelector('canvas'); frames += 1) await new Promise(requestAnimationFrame);
        resolve({ layouts: (await countLayouts()) - before, frames });
      },
      { once: true },
    );
    host
      .querySelector(`.step[data-step="${step}"] .step-text`)
      ?.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
}
