import type { Page } from '@playwright/test';
import { readStep } from './support/readStep';
import { expect, test } from './support/site';

const steps = '[data-figure="june-2022-counts"] scrolly-steps';
/** A count of the dead: what else was counted is there throughout. */
const row = `${steps} .june-count:not([data-row="others"])`;

/** Months whose pages have come in each step; counts come in this order and stay. */
const ALL = ['2022-07', '2022-10', '2023-01', '2023-06', '2025-09'];
const COME = [['2022-07'], ['2022-07', '2022-10'], ALL, ALL] as const;

const read = (page: Page, n: number) => readStep(page.locator(steps), n);

/** How visible each row is, by its month. */
function seen(page: Page): Promise<readonly { month: string; opacities: readonly string[] }[]> {
  return page.locator(row).evaluateAll((rows) =>
    rows.map((each) => ({
      month: (each as HTMLElement).dataset.row ?? '',
      opacities: [...each.children].map((child) => getComputedStyle(child).opacity),
    })),
  );
}

async function expectStep(page: Page, n: number): Promise<void> {
  await expect(page.locator(steps)).toHaveAttribute('data-step', String(n));
  await expect.poll(() => page.locator(steps).evaluate((host) => host.getAnimations({ subtree: true }).length)).toBe(0);
  for (const { month, opacities } of await seen(page)) {
    const isCome = COME[n - 1]?.some((come) => come === month) ?? false;
    expect(new Set(opacities), `${month} in step ${n}`).toEqual(new Set([isCome ? '1' : '0']));
  }
}

/** Where each row stands in the list. */
function places(page: Page): Promise<readonly number[]> {
  return page.locator(row).evaluateAll((rows) => rows.map((each) => (each as HTMLElement).offsetTop));
}

async function open(page: Page): Promise<void> {
  await page.goto('/en/');
  await read(page, 1);
  await expectStep(page, 1);
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('counts come with their pages, forward, back and after a jump, and each keeps its place', async ({ page }) => {
      await open(page);
      const before = await places(page);
      for (const n of [2, 3, 4, 3, 2, 1, 4, 1]) {
        await read(page, n);
        await expectStep(page, n);
        expect(await places(page)).toEqual(before);
      }
    });

    test('what else was counted is seen throughout, and stands out in its own step', async ({ page }) => {
      await open(page);
      const bars = page.locator(`${steps} .june-count[data-row="others"] .count-bar`);
      const opacities = () => bars.evaluateAll((all) => all.map((bar) => getComputedStyle(bar).opacity));
      for (const n of [1, 4, 3]) {
        await read(page, n);
        await expectStep(page, n);
        expect(new Set(await opacities()), `step ${n}`).toEqual(new Set([n === 4 ? '1' : '0.6']));
      }
    });

    test('a reload comes back to the same counts', async ({ page }) => {
      await open(page);
      await read(page, 2);
      await expectStep(page, 2);
      await page.reload();
      await expectStep(page, 2);
    });

    test('what came last is in the window', async ({ page }) => {
      await open(page);
      for (const n of [1, 2, 3]) {
        await read(page, n);
        await expectStep(page, n);
        const last = page.locator(`${row}[data-about]`).first();
        await expect(last).toBeInViewport({ ratio: 0.9 });
      }
    });

    test.describe('with reduced motion', () => {
      test.use({ contextOptions: { reducedMotion: 'reduce' } });

      test('they are there at once', async ({ page }) => {
        await open(page);
        for (const n of [2, 4, 1]) {
          await read(page, n);
          await expect(page.locator(steps)).toHaveAttribute('data-step', String(n));
          expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
          await expectStep(page, n);
        }
      });
    });
  });
}

test('a count that has not come is shown to a reader who reaches it by key', async ({ page }) => {
  await open(page);
  const link = page.locator(`${row}[data-row="2023-01"] a`).first();
  await link.focus();
  await expect(link).toBeFocused();
  await expect(page.locator(steps)).toHaveAttribute('data-step', '1');
  await expect(page.locator(`${row}[data-row="2023-01"] .june-value`).first()).toHaveCSS('opacity', '1');
});

test('a reader who listens hears every count in any step', async ({ page }) => {
  await open(page);
  const rows = await page.locator(`${steps} .june-count`).count();
  await expect(page.locator(steps).getByRole('listitem')).toHaveCount(rows);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all counts are there', async ({ page }) => {
    await page.goto('/en/');
    for (const { month, opacities } of await seen(page)) expect(new Set(opacities), month).toEqual(new Set(['1']));
  });
});
