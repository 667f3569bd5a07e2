import type { Page } from '@playwright/test';
import { chartLocator, expectChartStep as expectAbout, stepsElementOf } from './support/chartSteps';
import { openFigurePage } from './support/figurePage';
import { scrollToStep } from './support/scrollToStep';
import { expect, test } from './support/siteTest';

const stepsOf = (page: Page) => stepsElementOf(chartLocator(page, 'june-2022-counts'));
/** Rows with a count of the dead; the other counts are visible throughout. */
const rowsOf = (page: Page) => stepsOf(page).locator('.june-count:not([data-row="others"])');
const othersOf = (page: Page) => stepsOf(page).locator('.june-count[data-row="others"] .count-bar');

/** Months of the pages that appear in the steps; counts appear in this order and stay. */
const ALL = ['2022-07', '2022-10', '2023-06', '2025-09'];
const COME = [['2022-07'], ALL, ALL] as const;

const read = (page: Page, n: number) => scrollToStep(stepsOf(page), n);

/** @returns the opacity of each row, by its month */
function seen(page: Page): Promise<readonly { month: string; opacities: readonly string[] }[]> {
  return rowsOf(page).evaluateAll((rows) =>
    rows.map((each) => ({
      month: (each as HTMLElement).dataset.row ?? '',
      opacities: [...each.children].map((child) => getComputedStyle(child).opacity),
    })),
  );
}

async function expectStep(page: Page, n: number): Promise<void> {
  await expectAbout(chartLocator(page, 'june-2022-counts'), 'june-2022-counts', n);
  for (const { month, opacities } of await seen(page)) {
    const isCome = COME[n - 1]?.some((come) => come === month) ?? false;
    expect(new Set(opacities), `${month} in step ${n}`).toEqual(new Set([isCome ? '1' : '0']));
  }
  const others = await othersOf(page).evaluateAll((all) => all.map((bar) => getComputedStyle(bar).opacity));
  expect(new Set(others), `what else was counted, in step ${n}`).toEqual(new Set([n === 3 ? '1' : '0.6']));
  if (n < 3) await expect(rowsOf(page).and(page.locator('[data-highlight]')).first()).toBeInViewport({ ratio: 0.9 });
}

/** @returns the position of each row in the list */
const places = (page: Page) => rowsOf(page).evaluateAll((rows) => rows.map((each) => (each as HTMLElement).offsetTop));

async function open(page: Page): Promise<void> {
  await openFigurePage(page, 'june-2022-counts');
  await read(page, 1);
  await expectStep(page, 1);
}

for (const { viewport, tag } of [
  { viewport: { width: 360, height: 740 }, tag: [] },
  { viewport: { width: 1440, height: 900 }, tag: '@full' },
]) {
  test(`counts appear when the pages that print them come into the window, forward, back, after a jump and a reload, and each keeps its place (${viewport.width} px)`, {
    tag,
  }, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page);
    const before = await places(page);
    for (const n of [2, 3, 2, 1, 3, 1, 2]) {
      await read(page, n);
      await expectStep(page, n);
      expect(await places(page)).toEqual(before);
    }
    await page.reload();
    await expectStep(page, 2);

    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const n of [3, 1]) {
      await read(page, n);
      expect(await page.evaluate(() => document.getAnimations().length), 'with reduced motion').toBe(0);
      await expectStep(page, n);
    }
  });
}

test('a count that has not appeared yet is shown when a reader reaches it by key, and read aloud by a screen reader', async ({
  page,
}) => {
  await open(page);
  const count = await stepsOf(page).locator('.june-count').count();
  await expect(stepsOf(page).getByRole('listitem')).toHaveCount(count);
  const row = rowsOf(page).and(page.locator('[data-row="2023-06"]'));
  const link = row.locator('a').first();
  await link.focus();
  await expect(link).toBeFocused();
  await expect(stepsOf(page)).toHaveAttribute('data-step', '1');
  await expect(row.locator('.june-value').first()).toHaveCSS('opacity', '1');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all counts are visible', async ({ page }) => {
    await page.goto('/en/figures/june-2022-counts/');
    const rows = await seen(page);
    expect(rows.length).toBeGreaterThan(0);
    for (const { month, opacities } of rows) expect(new Set(opacities), month).toEqual(new Set(['1']));
  });
});
