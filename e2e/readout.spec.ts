import type { Locator, Page } from '@playwright/test';
import { openFigurePage } from './support/figurePage';
import {
  CHART_MARKS_SELECTOR,
  expectReadoutOfRow,
  type FigureTableRow,
  findDrawnRows,
  readOpenReadout,
  scrollMarkToMiddle,
} from './support/readouts';
import { expect, test } from './support/siteTest';
import { swipe } from './support/touch';

/** Charts without steps, with the least number of marks in each; others are read step by step (chartSteps.spec.ts). */
const WHOLE = [
  ['arrivals-by-route', 50],
  ['detections', 30],
] as const;

const keysOf = (figure: Locator) => figure.locator('.readout-keys');
const cardOf = (figure: Locator) => figure.locator('.readout-card');
const read = (figure: Locator) => figure.locator('.figure-body').evaluate(readOpenReadout);

/** Opens a chart on its own page and scrolls it into the window. */
async function open(page: Page, id: string): Promise<Locator> {
  const figure = await openFigurePage(page, id);
  await figure.locator('.figure-body').scrollIntoViewIfNeeded();
  return figure;
}

/** Each width once, in one scheme, and by default on one chart; the dark one has reduced motion too. */
const VIEWS: readonly { width: number; colorScheme: 'light' | 'dark'; on?: string }[] = [
  { width: 320, colorScheme: 'light', on: 'arrivals-by-route' },
  { width: 1440, colorScheme: 'dark', on: 'detections' },
  { width: 360, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 1920, colorScheme: 'light' },
];

/** One chart by default: pointers are tested on the charts with steps too (chartSteps.spec.ts). */
const tagOn = (chart: string | undefined, id: string) => (chart === id ? [] : '@full');

for (const [id, least] of WHOLE) {
  for (const { width, colorScheme, on } of VIEWS) {
    test(`${id}: arrow keys walk through all marks, forward and back, with the words of the table (${width} px, ${colorScheme})`, {
      tag: tagOn(on, id),
    }, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: colorScheme === 'dark' ? 'reduce' : 'no-preference' });
      await page.setViewportSize({ width, height: 800 });
      const figure = await open(page, id);
      const rows = (await figure.evaluate(findDrawnRows, CHART_MARKS_SELECTOR)).map(({ row }) => row);
      expect(rows.length).toBeGreaterThanOrEqual(least);
      const go = async (key: string, to: FigureTableRow | undefined) => {
        await page.keyboard.press(key);
        expectReadoutOfRow(await read(figure), to as FigureTableRow, `${to?.cells.join(' ')}, by ${key}`);
      };
      await keysOf(figure).focus();
      await expect.poll(async () => (await read(figure))?.errors).toEqual([]);
      await go('Home', rows[0]);
      for (const row of rows.slice(1)) await go('ArrowRight', row);
      await go('ArrowDown', rows.at(-1));
      await go('ArrowUp', rows.at(-2));
      await go('Home', rows[0]);
      await go('ArrowLeft', rows[0]);
      await go('End', rows.at(-1));
      await expect(figure.locator('.readout-heard')).toHaveText(rows.at(-1)?.cells.filter(Boolean).join('; ') ?? '');
      await page.keyboard.press('Escape');
      await expect(cardOf(figure)).toBeHidden();
      await expect(keysOf(figure)).toBeFocused();
    });
  }

  test(`${id}: a pointer on a number shows the same, and leaves nothing behind`, {
    tag: tagOn('detections', id),
  }, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const figure = await open(page, id);
    const marks = await figure.evaluate(findDrawnRows, CHART_MARKS_SELECTOR);
    expect(marks.length).toBeGreaterThanOrEqual(least);
    for (const { row, mark } of marks) {
      const at = await figure.locator(CHART_MARKS_SELECTOR).nth(mark).evaluate(scrollMarkToMiddle);
      await page.mouse.move(at.x, at.y);
      expectReadoutOfRow(await read(figure), row, row.cells.join(' '));
      await page.mouse.move(2, 200);
      expect(await read(figure)).toBeUndefined();
    }
    await expect(figure.locator('.readout-heard')).toBeEmpty();
  });
}

test('a chart with steps has readouts for the marks of its step alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const figure = await open(page, 'mark-field');
  // The year; with the counts beside it; alone again; with the quarter.
  for (const [i, marks] of [1, 5, 1, 2].entries()) {
    await figure
      .locator('.step-text')
      .nth(i)
      .evaluate((text) => text.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect
      .poll(async () => (await figure.evaluate(findDrawnRows, CHART_MARKS_SELECTOR)).length, `step ${i + 1}`)
      .toBe(marks);
    const rows = (await figure.evaluate(findDrawnRows, CHART_MARKS_SELECTOR)).map(({ row }) => row);
    await keysOf(figure).focus();
    for (const [n, row] of rows.entries()) {
      await page.keyboard.press(n === 0 ? 'Home' : 'ArrowRight');
      expectReadoutOfRow(await read(figure), row, row.cells.join(' '));
    }
    await page.keyboard.press('ArrowRight');
    expectReadoutOfRow(await read(figure), rows.at(-1) as FigureTableRow, 'the last mark');
    await page.keyboard.press('Escape');
  }
});

test('each circle of the reports shows the row with its number of people', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const figure = await open(page, 'fence-reports');
  // All are in the window at once: scrolling each to the middle would move the chart inside its box too.
  await figure.locator('.chart-wide').evaluate(scrollMarkToMiddle);
  const circles = await figure.locator('.chart-wide .fences-sized circle').all();
  expect(circles.length).toBeGreaterThan(30);
  for (const circle of circles) {
    // The card may cover the next circle.
    await page.mouse.move(2, 200);
    await expect(cardOf(figure)).toBeHidden();
    await circle.hover({ force: true });
    const said = await read(figure);
    const number = Number(said?.cells[1]?.replace(/[^\d]/g, ''));
    const radius = Number(await circle.getAttribute('r'));
    expect(Math.abs(Math.sqrt(number) - radius / 0.44), `${said?.cells}`).toBeLessThan(0.2);
  }
});

test('a press keeps it open, and Escape or a press elsewhere closes it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const figure = await open(page, 'attempts-by-year');
  const mark = figure.locator('chart-readout [data-observation="attempts-2021"]:visible');
  await mark.click({ force: true });
  await page.mouse.move(2, 200);
  expect((await read(figure))?.cells).toContain('63,121');
  await page.keyboard.press('Escape');
  await expect(cardOf(figure)).toBeHidden();
  await mark.click({ force: true });
  await expect(cardOf(figure)).toBeVisible();
  await figure.locator('.figure-title').click();
  await expect(cardOf(figure)).toBeHidden();
});

test('the pointer can move onto the card', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const figure = await open(page, 'attempts-by-year');
  const mark = figure.locator('chart-readout [data-observation="attempts-2021"]:visible');
  await mark.hover({ force: true });
  const card = await cardOf(figure).boundingBox();
  if (!card) throw new Error('no card');
  await page.mouse.move(card.x + card.width / 2, card.y + card.height / 2, { steps: 12 });
  expect((await read(figure))?.cells).toContain('63,121');
});

test('Enter opens the card of the number, and Escape goes back step by step', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const figure = await open(page, 'attempts-by-year');
  await keysOf(figure).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const number = page.locator('number-card [data-number-card]');
  await expect(number).toHaveAttribute('data-number-card', /^attempts-2025/);
  await page.keyboard.press('Escape');
  await expect(number).toBeHidden();
  await expect(cardOf(figure)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(figure)).toBeHidden();
  await expect(keysOf(figure)).toBeFocused();
});

test('arrow keys follow the direction of reading', async ({ page }) => {
  const figure = await open(page, 'attempts-by-year');
  const [, second] = await figure.evaluate(findDrawnRows, CHART_MARKS_SELECTOR);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await keysOf(figure).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expectReadoutOfRow(await read(figure), second?.row as FigureTableRow, 'left is forward');
});

test('a readout moves nothing, and is visible in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 360, height: 740 });
  const figure = await open(page, 'rescues-by-year');
  const size = () => page.evaluate(() => [document.documentElement.scrollWidth, document.body.offsetHeight]);
  await keysOf(figure).focus();
  await page.keyboard.press('Escape');
  const before = await size();
  await page.keyboard.press('End');
  await expect(cardOf(figure)).toBeVisible();
  expect(await size()).toEqual(before);
  const outline = figure.locator('.readout-mark');
  await expect(outline).toHaveCSS('outline-style', 'solid');
  await expect(outline).toHaveCSS('outline-width', '2px');
  for (const part of [outline, cardOf(figure)]) await expect(part).toHaveCSS('transition-duration', '0s');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  for (const [id, least] of WHOLE) {
    test(`${id}: a tap opens the readout of a mark, another tap that of the next`, {
      tag: tagOn('detections', id),
    }, async ({ page }) => {
      const figure = await open(page, id);
      const marks = await figure.evaluate(findDrawnRows, CHART_MARKS_SELECTOR);
      expect(marks.length).toBeGreaterThanOrEqual(least);
      for (const { row, mark } of marks) {
        // A number that is a link opens its card, so the tap is on its line beside the link.
        const at = await figure
          .locator(CHART_MARKS_SELECTOR)
          .nth(mark)
          .evaluate(scrollMarkToMiddle, { besideLinks: true });
        await page.touchscreen.tap(at.x, at.y);
        expectReadoutOfRow(await read(figure), row, row.cells.join(' '));
        await page.keyboard.press('Escape');
      }
    });
  }

  test('a finger on a chart still scrolls the page', async ({ page }) => {
    const figure = await open(page, 'attempts-by-year');
    const before = await page.evaluate(() => scrollY);
    await swipe(page, { x: 180, y: 500 }, -250);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(await read(figure)).toBeUndefined();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a chart is a drawing over its table, with no tab stop', async ({ page }) => {
    await page.goto('/en/figures/attempts-by-year/');
    const figure = page.locator('[data-figure="attempts-by-year"]');
    await expect(figure.locator('chart-readout svg:visible')).toHaveCount(1);
    await expect(figure.locator('chart-readout')).toHaveCSS('display', 'block');
    await expect(figure.locator('.readout-keys, .readout-card')).toHaveCount(0);
  });
});
