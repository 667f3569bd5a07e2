import { TESTED_LOCALES } from './support/locale';
import { countDifferentPixels } from './support/picturePixels';
import { expect, test } from './support/siteTest';

const rows = '.ledger-rows li';

for (const locale of TESTED_LOCALES)
  test(`the counts appear row after row, the empty one last with its reason, and end in the state without motion (${locale})`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.setRows = { started: [], ended: 0 };
      addEventListener('animationstart', ({ target }) => {
        const row = target instanceof Element ? target.closest('.ledger-rows li') : null;
        if (row?.parentElement) window.setRows.started.push([...row.parentElement.children].indexOf(row));
      });
      addEventListener('animationend', () => {
        window.setRows.ended++;
      });
    });
    await page.goto(`/${locale}/`);
    const count = await page.locator(rows).count();
    await expect.poll(() => page.evaluate(() => window.setRows.ended)).toBe(count);
    expect(await page.evaluate(() => window.setRows.started)).toEqual(Array.from({ length: count }, (_, i) => i));
    const picture = () => page.locator('.ledger-rows').screenshot();
    const moved = await picture();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.reload();
    expect(countDifferentPixels(await picture(), moved)).toBe(0);
    expect(await page.evaluate(() => window.setRows)).toEqual({ started: [], ended: 0 });
    const empty = page.locator(rows).last();
    await expect(empty.locator('[data-unknown="not-published"]')).toBeVisible();
    await expect(empty.locator('.ledger-caveat')).toBeVisible();
  });

declare global {
  // Set in the tested page: the rows that began to appear, in order, and how many are complete.
  interface Window {
    setRows: { started: number[]; ended: number };
  }
}
