import { findIbmViolations } from './support/findIbmViolations';
import { isCheckedByIbm, pagesInRotatingLanguages } from './support/pages';
import { SIMILAR_ROWS_SELECTOR } from './support/similarRows';
import { expect, test } from './support/siteTest';

// The other pages are checked together with axe (pageTypes.spec.ts).
for (const { path } of pagesInRotatingLanguages().filter((page) => !isCheckedByIbm(page)))
  test(`IBM's checker finds no violation on ${path}`, { tag: '@full' }, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('report-map [inert]:not(.live-map)')).toHaveCount(0);
    await page.locator(SIMILAR_ROWS_SELECTOR).evaluateAll((all) => {
      for (const row of all) row.remove();
    });
    expect(await findIbmViolations(page)).toEqual([]);
  });
