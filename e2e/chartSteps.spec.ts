import type { Locator, Page } from '@playwright/test';
import { COLUMN_HEADS_SELECTOR } from '@/components/figures/chartFocus.browser';
import { CHART_STEPS_BY_FIGURE } from '@/components/sections/figures';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { applyTextSpacing } from './support/applyTextSpacing';
import {
  chartLocator,
  expectChartStep,
  figureBodyOf,
  readShownParts,
  stepsElementOf,
  takeChartPicture,
} from './support/chartSteps';
import { openFigurePage, waitForFonts } from './support/figurePage';
import { arrowKeysOf, rotatingLocale, TESTED_LOCALES } from './support/locale';
import { countDifferentPixels } from './support/picturePixels';
import {
  CHART_MARKS_SELECTOR,
  expectReadoutOfRow,
  type FigureTableRow,
  findDrawnRows,
  readOpenReadout,
} from './support/readouts';
import { recordLayoutShifts } from './support/recordLayoutShifts';
import { scrollToStep } from './support/scrollToStep';
import { expect, test } from './support/siteTest';

/**
 * Charts much taller than their box on a phone, whose steps highlight only a part: keys and the table reach all of it.
 */
const SEEN_IN_PART = ['deaths-recorded', 'june-2022-counts', 'returns-iom'];

/** The one chart that is a table, and has no readout. */
const TABLE = 'telephone';
/** A position where the pointer is over no element. */
const ASIDE = [2, 738] as const;
const PHONE = { width: 360, height: 740 };
const alone = (page: Page, id: string, locale: Locale = DEFAULT_LOCALE) => openFigurePage(page, id, '', locale);
const inStory = async (page: Page, id: string, locale: Locale = DEFAULT_LOCALE) => {
  await page.goto(`/${locale}/`);
  await waitForFonts(page);
  return chartLocator(page, id);
};

/** Charts with steps, and their number of steps. */
const STEPS = Object.entries(CHART_STEPS_BY_FIGURE).map(([id, { length }]) => [id, length] as const);
/**
 * Each chart is read in one language; the chart that is mostly words is read in all, by default in one of each
 * direction.
 */
const READ = STEPS.flatMap(([id, length]) => {
  const locales: readonly Locale[] = id === 'june-2022-counts' ? TESTED_LOCALES : [DEFAULT_LOCALE];
  return locales.map((locale) => {
    const isMirrored = LOCALES[locale].dir !== LOCALES[DEFAULT_LOCALE].dir;
    return { id, length, locale, tag: locale === DEFAULT_LOCALE || isMirrored ? [] : '@full' };
  });
});

const read = (figure: Locator, n: number) => scrollToStep(stepsElementOf(figure), n);

for (const { where, viewport, open, tag } of [
  { where: 'alone on a phone', viewport: PHONE, open: alone, tag: [] },
  { where: 'alone on a wide screen', viewport: { width: 1440, height: 900 }, open: alone, tag: '@full' },
  { where: 'in the story on a tablet', viewport: { width: 768, height: 1024 }, open: inStory, tag: '@full' },
  { where: 'in the story on a phone', viewport: PHONE, open: inStory, tag: '@full' },
]) {
  test.describe(where, { tag }, () => {
    test.use({ viewport });

    for (const { id, length, locale, tag } of READ) {
      test(`${id} (${locale}): each step highlights its parts and can be read, forward, back, after a jump and a reload, and nothing shifts`, {
        tag,
      }, async ({ page }) => {
        const figure = await open(page, id, locale);
        const next = figure.getByRole('button', { name: messages(locale).steps.next });
        const pictures: Buffer[] = [];
        const marks = readMarks(page, figure, id, locale);
        const expectSame = async (n: number, when: string) => {
          await expectChartStep(figure, id, n);
          const now = await takeChartPicture(page, figure);
          expect(countDifferentPixels(now, pictures[n - 1]), `step ${n}, ${when}`).toBe(0);
        };

        for (let n = 1; n <= length; n += 1) {
          await test.step(`step ${n}`, async () => {
            // Alternates between the buttons and scrolling.
            if (n % 2 === 0) await next.press(n % 4 === 0 ? 'ArrowDown' : 'Enter');
            else await read(figure, n);
            await expectChartStep(figure, id, n);
            const now = await takeChartPicture(page, figure);
            if (n === 1) await page.evaluate(recordLayoutShifts, false);
            else expect(countDifferentPixels(now, pictures[n - 2]), 'looks as the one before').toBeGreaterThan(0);
            pictures.push(now);
            if (id !== TABLE) await marks.readIn(n);
          });
        }
        if (viewport.width > 768 || !SEEN_IN_PART.includes(id)) expect(marks.unread()).toEqual([]);

        await test.step('the end', async () => {
          await next.press('Enter');
          await expect(next).toHaveAttribute('aria-disabled', 'true');
          await expect(next).toBeFocused();
          await expectSame(length, 'where the buttons stop');
        });
        await test.step('back, after a jump and a reload', async () => {
          for (let n = length - 1; n >= 1; n -= 1) {
            if (n % 2 === 0) await read(figure, n);
            else await next.press(arrowKeysOf(locale)[1]);
            await expectSame(n, 'on the way back');
          }
          await read(figure, length);
          await expectSame(length, 'after a jump');
          expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
          await page.reload();
          await waitForFonts(page);
          await expectChartStep(figure, id, length);
          // In the story, sections above may get another height once laid out, and shift the chart by a pixel.
          if (open === inStory) return;
          await read(figure, length);
          await expectSame(length, 'after a reload');
        });
      });
    }

    test('a readout that is kept open moves with its mark when the next step moves the chart, or closes', async ({
      page,
    }) => {
      const figure = await open(page, 'attempts-by-year');
      await read(figure, 1);
      await expectChartStep(figure, 'attempts-by-year', 1);
      const marks = await figure.evaluate(findDrawnRows, CHART_MARKS_SELECTOR);
      const { mark } = marks.find(({ row }) => row.cells.includes('88,761')) ?? {};
      if (mark === undefined) throw new Error('The year of the press is not drawn.');
      const at = await figure.locator(CHART_MARKS_SELECTOR).nth(mark).evaluate(seenMiddle, COLUMN_HEADS_SELECTOR);
      if (!at) throw new Error('The year of the press is not seen.');
      await page.mouse.click(at.x, at.y);
      await expect.poll(() => figure.locator(CHART_MARKS_SELECTOR).nth(mark).evaluate(isOutlined)).toBe(true);
      await page.mouse.move(...ASIDE);
      await read(figure, 2);
      await expectChartStep(figure, 'attempts-by-year', 2);
      const isSeen =
        (await figure.locator(CHART_MARKS_SELECTOR).nth(mark).evaluate(seenMiddle, COLUMN_HEADS_SELECTOR)) !==
        undefined;
      await expect.poll(() => figure.locator(CHART_MARKS_SELECTOR).nth(mark).evaluate(isOutlined)).toBe(isSeen);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  for (const [id, n] of [
    ['deaths-recorded', 2],
    ['june-2022-counts', 3],
  ] as const) {
    test(`${id}, taller than its box, scrolls to its end and back in its last step ${n}`, async ({ page }) => {
      const figure = await openFigurePage(page, id);
      const unseen = () =>
        figureBodyOf(figure).evaluate((chart) => chart.scrollHeight - chart.clientHeight - chart.scrollTop);
      await read(figure, n);
      await expectChartStep(figure, id, n);
      const below = await unseen();
      expect(below).toBeGreaterThan(0);
      expect(await stepsElementOf(figure).evaluate(readToEnd)).toBeLessThanOrEqual(1);
      await figure.locator(`.step[data-step="${n}"] .step-text`).evaluate((text) => text.scrollIntoView());
      await expect.poll(unseen).toBe(below);
    });
  }

  test('when a finger scrolls on without a pause, a moving chart continues from its position, without a jump', async ({
    page,
  }) => {
    const figure = await openFigurePage(page, 'attempts-by-year');
    await read(figure, 1);
    await expectChartStep(figure, 'attempts-by-year', 1);
    const { way, steps } = await figureBodyOf(figure).evaluate(keepScrolling);
    expect(way).toBeGreaterThan(100);
    // A browser that pauses for a moment may skip a part of the motion.
    for (const { time, moved } of steps) if (time < 50) expect(moved).toBeLessThan(0.6 * way);
  });
});

for (const { what, viewport, isSpaced, locale } of [
  { what: 'each step of each chart is there at once', viewport: PHONE, isSpaced: false, locale: rotatingLocale(1) },
  {
    what: 'and the wider text spacing of a reader on a phone, each step shows what it speaks of',
    viewport: { width: 390, height: 844 },
    isSpaced: true,
    locale: rotatingLocale(2),
  },
]) {
  test.describe('in the story with reduced motion', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport });

    test(`${what} (${locale})`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      if (isSpaced) await applyTextSpacing(page);
      for (const [id, length] of STEPS) {
        const figure = chartLocator(page, id);
        await read(figure, 1);
        await expectChartStep(figure, id, 1);
        for (let n = length; n >= 1; n -= 1) {
          await read(figure, n);
          const { hidden, moving } = await figure.evaluate(readShownParts, COLUMN_HEADS_SELECTOR);
          expect({ hidden, moving }, `${id}, step ${n}`).toEqual({ hidden: [], moving: 0 });
          await expectChartStep(figure, id, n);
        }
      }
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each chart is complete, with the text of all its steps below it', async ({ page }) => {
    await page.goto('/en/');
    for (const [id, length] of STEPS) {
      const figure = chartLocator(page, id);
      await figureBodyOf(figure).scrollIntoViewIfNeeded();
      await expect(figure.locator('.step-nav, [data-live]')).toHaveCount(0);
      const texts = await figure.locator('.step-text').all();
      expect(texts).toHaveLength(length);
      for (const text of texts) await expect(text).toBeVisible();
      const errors = (body: Element) => {
        const isPale = (part: Element) => part.checkVisibility() && Number(getComputedStyle(part).opacity) < 1;
        return [
          ...[...body.querySelectorAll('*')].filter(isPale).map(({ className }) => `pale: ${className}`),
          ...(body.scrollHeight > body.clientHeight + 1 ? ['cut off'] : []),
        ];
      };
      // A chart is laid out once it is near the window.
      await expect.poll(() => figureBodyOf(figure).evaluate(errors), id).toEqual([]);
    }
  });
});

/** Reads the visible marks of a chart, by pointer and by key: each row once, and the first one in each step. */
function readMarks(page: Page, figure: Locator, id: string, locale: Locale) {
  const said = () => figureBodyOf(figure).evaluate(readOpenReadout);
  const [drawn, pointedAt] = [new Set<string>(), new Set<string>()];
  let walked = '';
  const readIn = async (n: number) => {
    const marks = await figure.evaluate(findDrawnRows, CHART_MARKS_SELECTOR);
    let isFirst = true;
    for (const { row, mark } of marks) {
      const what = `${id}, step ${n}: ${row.cells.join(' ')}`;
      drawn.add(row.cells.join());
      const at = await figure.locator(CHART_MARKS_SELECTOR).nth(mark).evaluate(seenMiddle, COLUMN_HEADS_SELECTOR);
      if (!at || (pointedAt.has(row.cells.join()) && !isFirst)) continue;
      isFirst = false;
      pointedAt.add(row.cells.join());
      await page.mouse.move(at.x, at.y);
      // In the story the table is fetched when the first mark is pointed at.
      await expect.poll(said, what).toBeDefined();
      expectReadoutOfRow(await said(), row, what, locale);
      expect(await figure.locator(CHART_MARKS_SELECTOR).nth(mark).evaluate(isOutlined), what).toBe(true);
      await page.mouse.move(...ASIDE);
    }
    const rows = marks.map(({ row }) => row);
    if (JSON.stringify(rows) === walked) return;
    walked = JSON.stringify(rows);
    await walk(page, figure, rows, said, locale);
    await expectChartStep(figure, id, n);
  };
  return { readIn, unread: () => [...drawn].filter((row) => !pointedAt.has(row)) };
}

/** Walks by arrow keys through all marks of the step; a chart taller than its box scrolls with them. */
async function walk(
  page: Page,
  figure: Locator,
  rows: readonly FigureTableRow[],
  said: () => Promise<ReturnType<typeof readOpenReadout>>,
  locale: Locale,
): Promise<void> {
  const before = await figureBodyOf(figure).evaluate((body) => body.scrollTop);
  await figure.locator('.readout-keys').evaluate((keys) => keys.focus({ preventScroll: true }));
  for (const [i, row] of rows.entries()) {
    await page.keyboard.press(i === 0 ? 'Home' : arrowKeysOf(locale)[0]);
    expectReadoutOfRow(await said(), row, `${row.cells.join(' ')}, by key`, locale);
  }
  await page.keyboard.press('Escape');
  await figure.locator('.readout-keys').evaluate((keys) => keys.blur());
  await figureBodyOf(figure).evaluate((body, top) => body.scrollTo({ top, behavior: 'instant' }), before);
}

/**
 * Scrolls until the step that is read ends, and a little back. Runs in the page.
 * @returns how many px of the chart are below its box once it is at rest
 */
async function readToEnd(host: HTMLElement): Promise<number> {
  const chart = host.querySelector('.figure-body');
  if (!chart) throw new Error('The chart has no place.');
  const { step } = host.dataset;
  const frame = () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
  const by = (top: number) => {
    scrollBy({ top, behavior: 'instant' });
    return frame();
  };
  while (host.dataset.step === step && host.getBoundingClientRect().bottom > 0) await by(16);
  while (host.dataset.step !== step || host.getBoundingClientRect().bottom <= 0) await by(-4);
  for (let still = 0, was = Number.NaN; still < 3; was = chart.scrollTop) {
    await frame();
    still = chart.scrollTop === was ? still + 1 : 0;
  }
  return chart.scrollHeight - chart.clientHeight - chart.scrollTop;
}

/**
 * Jumps to the chart's second step and scrolls a little further in each frame, until the chart is at rest. Runs in the
 * page.
 * @returns the motion of the chart
 */
async function keepScrolling(chart: Element) {
  const start = chart.scrollTop;
  chart.closest('scrolly-steps')?.querySelector('.step[data-step="2"] .step-text')?.scrollIntoView();
  const steps: { time: number; moved: number }[] = [];
  // Uses the time of the frame, which drives scrolling: a busy machine may run this callback much later.
  const frame = () => new Promise<number>(requestAnimationFrame);
  let [at, before, still] = [start, await frame(), 0];
  while (still < 10) {
    if (steps.length < 20) scrollBy({ top: 2, behavior: 'instant' });
    const now = await frame();
    const moved = Math.abs(chart.scrollTop - at);
    steps.push({ time: now - before, moved });
    still = moved === 0 && steps.length > 20 ? still + 1 : 0;
    [at, before] = [chart.scrollTop, now];
  }
  return { way: Math.abs(at - start), steps };
}

/**
 * @returns the middle of a mark that is completely in the box of its chart, below the column heads. Runs in the page
 */
function seenMiddle(mark: Element, columnHeads: string) {
  const chart = mark.closest('.figure-body');
  if (!chart) return undefined;
  const [place, box] = [chart.getBoundingClientRect(), mark.getBoundingClientRect()];
  const heads = [...chart.querySelectorAll(columnHeads)];
  const stuck = heads.map((each) => each.getBoundingClientRect()).filter(({ top }) => top < place.top + 1);
  const head = Math.max(0, ...stuck.map(({ bottom }) => bottom));
  // The mark of a count includes its row.
  const whole = mark.closest('.june-count')?.getBoundingClientRect() ?? box;
  if (box.top < Math.max(place.top, head) || whole.bottom > place.bottom || place.top < 0) return undefined;
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** Whether the readout is open and its outline is on the mark, or on the shape that represents it. Runs in the page. */
function isOutlined(mark: Element) {
  const chart = mark.closest('.figure-body');
  const outline = chart?.querySelector('.readout-mark');
  if (!outline || !chart?.querySelector('.readout-card:popover-open')) return false;
  const whole = mark.closest('g:has(> :is(rect, path, line)), li, p') ?? mark;
  const [a, b] = [outline.getBoundingClientRect(), whole.getBoundingClientRect()];
  return a.height > 0 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
}
