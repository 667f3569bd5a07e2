import type { Page } from '@playwright/test';
import { differentPixels } from './support/pixels';
import { readStep } from './support/readStep';
import { expect, test } from './support/site';

const steps = '.mark-field scrolly-steps';
const picture = `${steps} > .figure-body`;
const canvas = `${steps} canvas`;

/** What each step shows beside the year's count, and in which frame the year stands. */
const STEPS: readonly { frame: 'narrow' | 'wide'; seen: readonly string[] }[] = [
  { frame: 'narrow', seen: [] },
  { frame: 'wide', seen: ['.mark-splits', '.mark-police'] },
  { frame: 'wide', seen: ['.mark-example'] },
  { frame: 'wide', seen: ['.mark-quarter > p'] },
];

/** What stands lowest in each step: above the buttons. */
const LOWEST = ['> .chart-narrow svg', '.mark-police .mark-hole', '.mark-example', '.mark-quarter .chart-wide'];

function read(page: Page, n: number): Promise<void> {
  return page
    .locator(`${steps} .step[data-step="${n}"] .step-text`)
    .evaluate((text) => text.scrollIntoView({ block: 'start', behavior: 'instant' }));
}

/** At rest nothing moves, no canvas is left, and what is seen is what the step speaks of. */
async function expectStep(page: Page, n: number): Promise<void> {
  await expect(page.locator(steps)).toHaveAttribute('data-step', String(n));
  await expect(page.locator(canvas)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  for (const frame of ['narrow', 'wide'] as const) {
    const drawing = page.locator(`${picture} > .chart-${frame}`);
    if (STEPS[n - 1]?.frame === frame) await expect(drawing).toBeVisible();
    else await expect(drawing).toBeHidden();
  }
  await expect(page.locator(`${picture} > .chart-${STEPS[n - 1]?.frame} svg`)).toHaveCSS('opacity', '1');
  for (const [i, { seen }] of STEPS.entries())
    for (const part of seen)
      await expect(page.locator(`${picture} ${part}`)).toHaveCSS('opacity', i === n - 1 ? '1' : '0');
  const quarter = page.locator(`${picture} .mark-quarter .chart-wide svg`);
  if (n === STEPS.length) await expect(quarter).toBeVisible();
  else await expect(quarter).toBeHidden();
}

async function open(page: Page): Promise<void> {
  await page.goto('/en/');
  await readStep(page.locator(steps), 1);
  await expectStep(page, 1);
}

async function pixels(page: Page): Promise<string> {
  await page.mouse.move(0, 0);
  return (await page.locator(picture).screenshot()).toString('base64');
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('each step shows what it speaks of, forward, back and after a jump, and nothing shifts', async ({ page }) => {
      await open(page);
      await page.evaluate(() => {
        globalThis.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) globalThis.shifted += (entry as LayoutShift).value;
        }).observe({ type: 'layout-shift' });
      });
      for (const n of [2, 3, 4, 3, 2, 1, 4, 2]) {
        await read(page, n);
        await expectStep(page, n);
      }
      expect(await page.evaluate(() => globalThis.shifted)).toBe(0);
    });

    test('the picture at rest is the same after a move as after a jump and a reload', async ({ page }) => {
      await open(page);
      await read(page, 2);
      await expectStep(page, 2);
      const moved = await pixels(page);
      await read(page, 4);
      await expectStep(page, 4);
      await read(page, 2);
      await expectStep(page, 2);
      expect(await differentPixels(page, await pixels(page), moved)).toBe(0);
      await page.reload();
      await expectStep(page, 2);
      await read(page, 2);
      expect(await differentPixels(page, await pixels(page), moved)).toBe(0);
    });

    test('all marks of the year set out from where they stood, and turn where they are', async ({ page }) => {
      await open(page);
      const seen = page.evaluate(watchMarks, { steps, turnTo: 1 });
      await read(page, 2);
      const { area, before, after } = await seen;
      // The outline of the last mark adds some of one.
      expect(area).toBeGreaterThan(631);
      expect(area).toBeLessThan(632.5);
      for (const [i, edge] of before.entries())
        expect(Math.abs((after[i] ?? Number.NaN) - edge)).toBeLessThanOrEqual(1);
      await expectStep(page, 1);
    });

    test('while marks move nothing is laid out', async ({ page }) => {
      await open(page);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const layouts = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
      };
      const frames = page.evaluate(countFrames, steps);
      await read(page, 2);
      await expect(page.locator(canvas)).toHaveCount(1);
      const before = await layouts();
      const moved = await frames;
      expect((await layouts()) - before).toBeLessThan(Math.max(4, moved / 3));
    });

    test('the card never hides the picture', async ({ page }) => {
      await open(page);
      for (const n of [1, 2, 3, 4]) {
        await read(page, n);
        await expectStep(page, n);
        const box = await page.locator(picture).boundingBox();
        const text = await page.locator(`${steps} .step[data-step="${n}"] h3`).boundingBox();
        if (!box || !text) throw new Error('A step has no place.');
        expect(text.y >= box.y + box.height - 1 || text.x + text.width <= box.x).toBe(true);
        const nav = await page.locator(`${steps} .step-nav`).boundingBox();
        const mark = await page.locator(`${picture} ${LOWEST[n - 1]}`).boundingBox();
        expect(mark && nav && mark.y + mark.height <= nav.y + 1).toBe(true);
      }
    });

    test.describe('with reduced motion', () => {
      test.use({ contextOptions: { reducedMotion: 'reduce' } });

      test('each step is there at once', async ({ page }) => {
        await open(page);
        await page.locator(steps).evaluate((host) => {
          globalThis.canvases = 0;
          new MutationObserver(() => {
            globalThis.canvases += host.querySelectorAll('canvas').length;
          }).observe(host, { childList: true, subtree: true });
        });
        for (const n of [2, 3, 4, 3]) {
          await read(page, n);
          await expect(page.locator(steps)).toHaveAttribute('data-step', String(n));
          expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
          await expectStep(page, n);
        }
        expect(await page.evaluate(() => globalThis.canvases)).toBe(0);
      });
    });
  });
}

test('the buttons lead from step to step', async ({ page }) => {
  await open(page);
  const next = page.locator(steps).getByRole('button', { name: 'Next step' });
  for (const n of [2, 3, 4]) {
    await next.press('Enter');
    await expectStep(page, n);
  }
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await page.locator(steps).getByRole('button', { name: 'Previous step' }).press('Enter');
  await expectStep(page, 3);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the figure is whole', async ({ page }) => {
    await page.goto('/en/');
    for (const part of ['> .chart-wide', ...STEPS.flatMap(({ seen }) => seen), '.mark-quarter .chart-wide']) {
      await expect(page.locator(`${picture} ${part}`)).toBeVisible();
      await expect(page.locator(`${picture} ${part}`)).toHaveCSS('opacity', '1');
    }
    await expect(page.locator(`${steps} .step-nav`)).toHaveCount(0);
  });
});

declare global {
  // Stand in the tested page: how far things shifted, how many canvases were seen.
  var shifted: number;
  var canvases: number;
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
  }
}

interface Watched {
  readonly steps: string;
  /** The step that the reader turns back to in mid-way. */
  readonly turnTo: number;
}

/** Runs in the page: how many marks the canvas holds at first, and where they are just before and after a turn. */
function watchMarks({ steps, turnTo }: Watched) {
  interface Seen {
    /** In marks. */
    readonly area: number;
    /** Edges of all that is drawn, px. */
    readonly before: readonly number[];
    readonly after: readonly number[];
  }
  const host = document.querySelector<HTMLElement>(steps);
  if (!host) throw new Error('There are no steps.');
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
  // A mark's side, 7.6 of the 320 px of the narrow frame.
  const width = host.querySelector('.chart-narrow svg')?.getBoundingClientRect().width ?? 0;
  const side = (7.6 / 320) * width;
  return new Promise<Seen>((resolve) => {
    host.addEventListener(
      'enterstep',
      () => {
        const area = read().area / side ** 2;
        setTimeout(() => {
          let before: readonly number[] = [];
          host.addEventListener('leavestep', () => (before = read().edges), { once: true });
          host.addEventListener('enterstep', () => resolve({ area, before, after: read().edges }), { once: true });
          host
            .querySelector(`.step[data-step="${turnTo}"] .step-text`)
            ?.scrollIntoView({ block: 'start', behavior: 'instant' });
        }, 50);
      },
      { once: true },
    );
  });
}

/** Runs in the page: how many frames a move has. */
function countFrames(steps: string) {
  const host = document.querySelector<HTMLElement>(steps);
  return new Promise<number>((resolve) => {
    host?.addEventListener(
      'enterstep',
      () => {
        let frames = 0;
        const count = () => {
          frames += 1;
          if (host.querySelector('canvas')) requestAnimationFrame(count);
          else resolve(frames);
        };
        requestAnimationFrame(count);
      },
      { once: true },
    );
  });
}
