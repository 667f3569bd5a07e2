import { PAGE_TYPES } from './support/pages';
import { expect, test } from './support/site';
import { NOTHING, stored } from './support/stored';

for (const path of PAGE_TYPES)
  test(`nothing is kept on the device of who reads ${path} to its end`, async ({ page, context }) => {
    await page.goto(path);
    await page.keyboard.press('End');
    await page.waitForLoadState('networkidle');
    expect(await stored(page)).toEqual(NOTHING);
    // Those that a page's script cannot see are here too.
    expect(await context.cookies()).toEqual([]);
  });
