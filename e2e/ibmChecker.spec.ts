import { ALIKE } from './support/alike';
import { ibmViolations } from './support/ibmViolations';
import { inTurn } from './support/locale';
import { IBM_TAKES_LONG } from './support/pages';
import { expect, test } from './support/siteTest';

// All other kinds of page are checked where axe looks at them (pageTypes.spec.ts).
for (const [i, path] of IBM_TAKES_LONG.entries())
  test(`IBM's checker finds no violation on /${inTurn(i)}${path}`, { tag: '@full' }, async ({ page }) => {
    await page.goto(`/${inTurn(i)}${path}`);
    await page.locator(ALIKE).evaluateAll((all) => {
      for (const row of all) row.remove();
    });
    expect(await ibmViolations(page)).toEqual([]);
  });
