import type { Locator, Page } from '@playwright/test';
import { drawnRows, readoutOf } from './support/readouts';
import { expect, test } from './support/site';

/** Charts of the story, with the least number of marks that each is known to have. */
const CHARTS = {
  'mark-field': 6,
  'attempts-by-year': 18,
  'rescues-by-year': 15,
  'rescues-q1-2022': 3,
  'fence-reports': 60,
  'june-2022-counts': 16,
  'networks-scope': 4,
  'returns-iom': 16,
  'arrivals-by-route': 50,
  detections: 30,
  'deaths-recorded': 40,
} as const;

interface Row {
  readonly cells: readonly string[];
  readonly columns: readonly string[];
  readonly isUnknown: boolean;
}

const chart = (page: Page, id: string) => page.locator(`[data-figure="${id}"]`);
const keysOf = (figure: Locator) => figure.locator('.readout-keys');
const cardOf = (figure: Locator) => figure.locator('.readout-card');
const read = (figure: Locator) => figure.locator('.figure-body').evaluate(readoutOf);

/** Brings the chart into the window, and waits until what is near is laid out. */
async function come(figure: Locator): Promise<void> {
  const middle = async () => {
    await figure.locator('.figure-body').scrollIntoViewIfNeeded();
    return (await figure.locator('.figure-body').boundingBox())?.y;
  };
  let before = await middle();
  await expect
    .poll(async () => {
      const now = await middle();
      const isStill = now === before;
      before = now;
      return isStill;
    })
    .toBe(true);
}

function expectRow(said: Awaited<ReturnType<typeof read>>, row: Row, what: string): void {
  const full = row.cells.filter((cell) => cell !== '');
  expect(said?.cells.toSorted(), what).toEqual(full.toSorted());
  expect(said?.cells[0], what).toBe(row.cells[0]);
  for (const [column, cell] of said?.columns ?? [])
    expect(
      row.cells.map((each, i) => [row.columns[i], each]),
      what,
    ).toContainEqual([column, cell]);
  if (row.isUnknown) expect(said?.cells.join(' '), what).toMatch(/not (published|counted|located)/);
  expect(said?.faults, what).toEqual([]);
}

test('every chart of the story has a readout, and nothing else has', async ({ page }) => {
  await page.goto('/en/');
  const found = await page
    .locator('figure:has(> chart-readout)')
    .evaluateAll((all) => all.map((figure) => (figure as HTMLElement).dataset.figure));
  expect(found.toSorted()).toEqual(Object.keys(CHARTS).toSorted());
});

for (const width of [320, 360, 768, 1440, 1920]) {
  for (const colorScheme of width === 360 || width === 1440 ? (['light', 'dark'] as const) : (['light'] as const)) {
    test(`arrow keys walk through all that is drawn, there and back, in the words of the table (${width} px, ${colorScheme})`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme, reducedMotion: width === 768 ? 'reduce' : 'no-preference' });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/en/');
      for (const [id, least] of Object.entries(CHARTS)) {
        const figure = chart(page, id);
        await come(figure);
        const rows = await figure.evaluate(drawnRows);
        expect(rows.length, id).toBeGreaterThanOrEqual(least);
        await keysOf(figure).focus();
        await page.keyboard.press('Home');
        for (const [i, row] of rows.entries()) {
          if (i > 0) await page.keyboard.press('ArrowRight');
          await expect.poll(async () => (await read(figure))?.faults, `${id}, row ${i}`).toEqual([]);
          expectRow(await read(figure), row, `${id}, row ${i}`);
        }
        await page.keyboard.press('ArrowDown');
        expectRow(await read(figure), rows.at(-1) as Row, `${id}, past the last`);
        await page.keyboard.press('ArrowUp');
        expectRow(await read(figure), rows.at(-2) as Row, `${id}, back`);
        await page.keyboard.press('Home');
        await page.keyboard.press('ArrowLeft');
        expectRow(await read(figure), rows[0] as Row, `${id}, before the first`);
        await page.keyboard.press('End');
        expectRow(await read(figure), rows.at(-1) as Row, `${id}, at the end`);
        await expect(figure.locator('.readout-heard')).toHaveText(rows.at(-1)?.cells.filter(Boolean).join('; ') ?? '');
        await page.keyboard.press('Escape');
        await expect(cardOf(figure)).toBeHidden();
        await expect(keysOf(figure)).toBeFocused();
      }
    });
  }
}

const toMiddle = (mark: Locator) =>
  mark.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));

/** The first mark of each row that has a trace, with the row. */
async function marksOf(figure: Locator) {
  const rows = await figure.evaluate(drawnRows);
  const marks: { readonly row: Row; readonly mark: Locator }[] = [];
  const traces = await figure.locator('.figure-table tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const cell = row.querySelector('[data-observation], [data-incident]');
      const name = cell?.hasAttribute('data-observation') ? 'data-observation' : 'data-incident';
      return { first: row.textContent ?? '', trace: cell ? `[${name}="${cell.getAttribute(name)}"]` : '' };
    }),
  );
  for (const { first, trace } of traces) {
    const row = rows.find(({ cells }) => cells.join('') === first);
    if (!row || trace === '') continue;
    const mark = figure.locator(`chart-readout ${trace}:visible`).first();
    if ((await mark.count()) > 0) marks.push({ row, mark });
  }
  return marks;
}

test('a pointer on a number reads the same, and goes without a trace', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/');
  for (const id of Object.keys(CHARTS)) {
    const figure = chart(page, id);
    await come(figure);
    for (const { row, mark } of await marksOf(figure)) {
      await toMiddle(mark);
      await mark.hover({ force: true });
      const said = await read(figure);
      // The words beside a circle may stand nearer to another: the circle is read by key and by hand.
      if (id === 'fence-reports' && said?.cells[0] !== row.cells[0]) continue;
      expectRow(said, row, `${id}: ${row.cells.join(' ')}`);
      await page.mouse.move(2, 200);
      expect(await read(figure)).toBeUndefined();
    }
    await expect(figure.locator('.readout-heard')).toBeEmpty();
  }
});

test('each circle of the reports is the row with its number of people', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/');
  const figure = chart(page, 'fence-reports');
  await come(figure);
  const circles = figure.locator('.chart-wide .fences-sized circle');
  for (const circle of await circles.all()) {
    const people = (Number(await circle.getAttribute('r')) / 0.44) ** 2;
    // The card may lie on the next circle.
    await page.mouse.move(2, 200);
    await toMiddle(circle);
    await circle.hover({ force: true });
    const said = await read(figure);
    const number = Number(said?.cells[1]?.replace(/[^\d]/g, ''));
    expect(Math.abs(Math.sqrt(number) - Math.sqrt(people)), `${said?.cells}`).toBeLessThan(0.2);
  }
});

test('a press keeps it, and Escape or a press elsewhere closes it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/');
  const figure = chart(page, 'attempts-by-year');
  await come(figure);
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

test('the pointer can go onto the card', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/');
  const figure = chart(page, 'attempts-by-year');
  await come(figure);
  const mark = figure.locator('chart-readout [data-observation="attempts-2021"]:visible');
  await mark.hover({ force: true });
  const card = await cardOf(figure).boundingBox();
  if (!card) throw new Error('no card');
  await page.mouse.move(card.x + card.width / 2, card.y + card.height / 2, { steps: 12 });
  expect((await read(figure))?.cells).toContain('63,121');
});

test('Enter asks the number, and Escape leads back step by step', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/');
  const figure = chart(page, 'attempts-by-year');
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
  await page.goto('/en/');
  const figure = chart(page, 'attempts-by-year');
  await come(figure);
  const [, second] = await figure.evaluate(drawnRows);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await keysOf(figure).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expectRow(await read(figure), second as Row, 'left is forward');
});

test('a readout moves nothing, and is seen in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/');
  const figure = chart(page, 'rescues-by-year');
  await come(figure);
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

  test('a tap reads the mark, another tap the next', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('/en/');
    for (const id of Object.keys(CHARTS)) {
      const figure = chart(page, id);
      await come(figure);
      for (const { row, mark } of await marksOf(figure)) {
        // A number that is a link opens its card, as ever: its line is tapped beside it.
        const isLink = (await mark.locator('xpath=ancestor::a').count()) > 0;
        const spot = isLink ? mark.locator('xpath=ancestor::li/span[not(.//a)]').first() : mark;
        await toMiddle(spot);
        await spot.tap({ force: true });
        const said = await read(figure);
        if (id === 'fence-reports' && said?.cells[0] !== row.cells[0]) continue;
        expectRow(said, row, `${id}: ${row.cells.join(' ')}`);
        await page.keyboard.press('Escape');
      }
    }
  });

  test('a finger on a chart still scrolls the page', async ({ page }) => {
    await page.goto('/en/');
    const figure = chart(page, 'attempts-by-year');
    await come(figure);
    const before = await page.evaluate(() => scrollY);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 180, y }] });
    await touch('touchStart', 500);
    for (let y = 490; y >= 250; y -= 10) await touch('touchMove', y);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(await read(figure)).toBeUndefined();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a chart is what it was: a drawing over its table, with no tab stop', async ({ page }) => {
    await page.goto('/en/');
    const figure = chart(page, 'attempts-by-year');
    await expect(figure.locator('chart-readout svg:visible')).toHaveCount(1);
    await expect(figure.locator('chart-readout')).toHaveCSS('display', 'block');
    await expect(figure.locator('.readout-keys, .readout-card')).toHaveCount(0);
  });
});
