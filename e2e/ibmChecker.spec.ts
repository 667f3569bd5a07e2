import { ALIKE } from './support/alike';
import { ibmViolations } from './support/ibmViolations';
import { ISLANDS, pagesInTurn } from './support/pages';
import { expect, test } from './support/siteTest';

/** Two thirds of the time of all kinds of page together; the editions say in other forms what the story says. */
const SLOW = /\/(?:text|print|sources)\/$/;

for (const { path, isAgain } of pagesInTurn())
  test(`IBM's checker finds no violation on ${path}`, { tag: isAgain || SLOW.test(path) ? '@full' : [] }, async ({
    page,
  }) => {
    await page.goto(path);
    if (ISLANDS.includes(path)) await expect(page.locator('[data-island] [inert]:not(.live-map)')).toHaveCount(0);
    await page.locator(ALIKE).evaluateAll((all) => {
      for (const row of all) row.remove();
    });
    expect(await ibmViolations(page)).toEqual([]);
  });
