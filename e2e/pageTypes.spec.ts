import type { Page } from '@playwright/test';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { applyTextSpacing } from './support/applyTextSpacing';
import { AXE_COLOUR_RULE_IDS, findAxeViolations } from './support/findAxeViolations';
import { findIbmViolations } from './support/findIbmViolations';
import { layOutWholePage } from './support/layOutWholePage';
import { TESTED_LOCALES } from './support/locale';
import { measureUnfoldedWidth } from './support/measureUnfoldedWidth';
import { isCheckedByIbm, pagesInRotatingLanguages } from './support/pages';
import { NOTHING_STORED, readStoredData } from './support/readStoredData';
import { SIMILAR_ROWS_SELECTOR } from './support/similarRows';
import { expect, test } from './support/siteTest';

/** Every expectation below is tested, even after another one failed. */
const soft = expect.configure({ soft: true });

/**
 * Elements whose words are cut off at the bottom. A chart with steps is a window that scrolls from part to part, so it
 * is left out.
 */
const clippedText = (page: Page) =>
  page.locator('main *').evaluateAll((all) =>
    all
      .filter(
        (node) =>
          node.clientHeight > 1 &&
          node.textContent?.trim() &&
          !node.closest('.sr-only, svg, .opening-screen') &&
          !node.matches('[data-live] > .figure-body'),
      )
      .filter(
        (node) => /hidden|clip/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight + 1,
      )
      .map((node) => node.outerHTML.slice(0, 100)),
  );

/** Switches to dark colours, once no colour transition is running any more. */
async function darken(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );
}

for (const pageInTurn of pagesInRotatingLanguages()) {
  const { path, isRepeated, darkOn } = pageInTurn;
  test(`${path} is readable for everyone, narrow, spaced, in light and ${darkOn ? `dark (as ${darkOn})` : 'dark'}, and stores nothing`, {
    tag: isRepeated ? '@full' : [],
  }, async ({ page, context }) => {
    // The editions show the whole story with open folds; axe checks each of their cells.
    const response = await page.goto(path);
    await expect(page.locator('report-map [inert]:not(.live-map)')).toHaveCount(0);

    await test.step('it is served under a policy without exceptions, and loads without an error', () => {
      const policy = response?.headers()['content-security-policy'] ?? '';
      soft(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
      soft(policy).not.toContain('unsafe');
    });

    // Parts that load at the end of the page have loaded by the time of the last step.
    await page.keyboard.press('End');

    await test.step('it reflows at 320 px', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await soft.poll(() => measureUnfoldedWidth(page)).toBeLessThanOrEqual(320);
    });

    await test.step('wider text spacing cuts no text', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      const setBack = await applyTextSpacing(page);
      await soft.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await soft.poll(() => clippedText(page)).toEqual([]);
      await setBack();
    });

    await test.step('axe and IBM’s checker find nothing', async () => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.evaluate(() => scrollTo(0, 0));
      await page.locator(SIMILAR_ROWS_SELECTOR).evaluateAll((all) => {
        for (const row of all) row.remove();
      });
      soft(await findAxeViolations(page), 'axe, in light').toEqual([]);
      if (isCheckedByIbm(pageInTurn)) soft(await findIbmViolations(page), 'IBM').toEqual([]);
      if (darkOn) return;
      await darken(page);
      soft(await findAxeViolations(page, { rules: AXE_COLOUR_RULE_IDS }), 'axe, in dark').toEqual([]);
    });

    await test.step('nothing is stored on the device of a reader who read it to its end', async () => {
      await page.waitForLoadState('networkidle');
      soft(await readStoredData(page)).toEqual(NOTHING_STORED);
      // Includes cookies that a page's script cannot read.
      soft(await context.cookies()).toEqual([]);
    });
  });
}

/** Pages where a translation longer than the English has the least room. */
const NARROW = [
  '/',
  '/text/',
  '/numbers/',
  '/numbers/fence-attempts-ceuta-and-melilla/',
  '/map/',
  '/figures/claim-attempts/B/',
  '/sections/fences/#share',
  '/teach/two-readings/',
  '/teach/telephone-game/worksheet/',
  '/glossary/',
  '/data/',
  '/check/',
];

/** @returns words of drawings that a side of the window cuts, unless they can be scrolled to. Runs in the page */
function wordsCut(): readonly (string | null)[] {
  const scrolls = (part: Element) => /auto|scroll/.test(getComputedStyle(part).overflowX);
  const { clientWidth } = document.documentElement;
  return [...document.querySelectorAll('main svg text')]
    .filter((words) => {
      const { left, right, width } = words.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > clientWidth + 0.5) && words.checkVisibility();
    })
    .filter((words) => {
      for (let part = words.parentElement; part?.closest('main'); part = part.parentElement)
        if (scrolls(part)) return false;
      return true;
    })
    .map(({ textContent }) => textContent);
}

for (const locale of TESTED_LOCALES.filter((each) => each !== DEFAULT_LOCALE))
  test(`at 320 px no page is wider than the window, even with wide text spacing, and no drawing cuts a word (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of NARROW) {
      await page.goto(`/${locale}${path}`);
      await layOutWholePage(page);
      soft(await measureUnfoldedWidth(page), path).toBeLessThanOrEqual(320);
      soft(await page.evaluate(wordsCut), path).toEqual([]);
      await applyTextSpacing(page);
      soft(await measureUnfoldedWidth(page), `${path}, spaced`).toBeLessThanOrEqual(320);
      soft(await clippedText(page), `${path}, spaced`).toEqual([]);
    }
  });
