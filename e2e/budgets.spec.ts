import type { Page, Request } from '@playwright/test';
import { BYTES_PER_KB, pageBudget, STORY_BUDGET } from '../scripts/bench/budgets';
import { rotatingLocale, TESTED_LOCALES } from './support/locale';
import { expect, test } from './support/siteTest';

/**
 * The largest pages, and one for other sites; the story has budgets of its own. KB, where the limit is lower than the
 * general one.
 */
const PAGES: readonly { path: string; total?: number; script?: number }[] = [
  ...TESTED_LOCALES.map((locale) => ({ path: `/${locale}/text/` })),
  // The count with the most numbers.
  { path: `/${rotatingLocale(1)}/numbers/attempts-morocco/` },
  { path: `/${rotatingLocale(2)}/sources/` },
  { path: `/${rotatingLocale(3)}/map/` },
  { path: `/${rotatingLocale(1)}/embed/rescues-by-year/` },
  { path: `/${rotatingLocale(2)}/embed/check/` },
  ...TESTED_LOCALES.map((locale) => ({ path: `/${locale}/check/` })),
];

test.use({ viewport: { width: 412, height: 823 } });

async function load(page: Page, path: string): Promise<readonly Request[]> {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(path, { waitUntil: 'networkidle' });
  return requests;
}

/** @returns KB as sent, headers included, of one kind of resource or of all */
async function kilobytes(requests: readonly Request[], type?: 'font' | 'script'): Promise<number> {
  const sizes = await Promise.all(
    requests.filter((request) => !type || request.resourceType() === type).map((request) => request.sizes()),
  );
  return (
    sizes.reduce((sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize, 0) /
    BYTES_PER_KB
  );
}

for (const locale of TESTED_LOCALES)
  test(`the story stays within its byte budget, before and after scrolling (${locale})`, async ({ page }) => {
    const requests = await load(page, `/${locale}/`);
    const { before, after } = STORY_BUDGET;
    expect.soft(await kilobytes(requests, 'font'), 'fonts').toBeLessThanOrEqual(before.font.atMost);
    expect.soft(await kilobytes(requests, 'script'), 'script').toBeLessThanOrEqual(before.script.atMost);
    expect.soft(await kilobytes(requests), 'before scrolling').toBeLessThanOrEqual(before.total.atMost);

    await page.evaluate(async () => {
      // A section is laid out, and its pictures requested, once it has been drawn near the window.
      const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      for (let y = 0; y <= document.documentElement.scrollHeight; y += 600) {
        scrollTo({ top: y, behavior: 'instant' });
        await drawn();
      }
    });
    await expect
      .poll(() =>
        page.locator('img:visible').evaluateAll((all) => all.every((image) => (image as HTMLImageElement).complete)),
      )
      .toBe(true);
    expect.soft(await kilobytes(requests), 'after scrolling').toBeLessThanOrEqual(after.total.atMost);
  });

for (const { path, total, script } of PAGES)
  test(`${path} stays within its byte budget`, async ({ page }) => {
    const requests = await load(page, path);
    const budget = pageBudget(path, 'processor');
    expect.soft(await kilobytes(requests, 'script'), 'script').toBeLessThanOrEqual(script ?? budget.script.atMost);
    expect.soft(await kilobytes(requests), 'in all').toBeLessThanOrEqual(total ?? budget.total.atMost);
  });
