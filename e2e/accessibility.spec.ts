import type { Page } from '@playwright/test';
import { openFigurePage } from './support/figurePage';
import { AXE_COLOUR_RULE_IDS, findAxeViolations } from './support/findAxeViolations';
import { findSmallText } from './support/findSmallText';
import { rotatingLocale, TESTED_LOCALES } from './support/locale';
import { measureUnfoldedWidth } from './support/measureUnfoldedWidth';
import { pageOfEachNumberKind } from './support/pageOfEachNumberKind';
import { ALL_PATHS } from './support/pages';
import { expect, test } from './support/siteTest';

/** Removes all but a few rows of a long table of similar rows: axe takes minutes over all of them. */
const removeRows = (page: Page, rows: string) =>
  page.locator(rows).evaluateAll((all) => {
    for (const row of all) row.remove();
  });

test('axe finds nothing on any kind of number page with its folds open, nor in dark colours on the longest page and on one without a value, and the page reflows', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [kind, path] of pageOfEachNumberKind()) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect.soft(await measureUnfoldedWidth(page), `${path} (${kind})`).toBeLessThanOrEqual(320);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect.soft(await findAxeViolations(page), `${path} (${kind}) in light`).toEqual([]);
    // The other pages consist of the same components.
    if (!/longest|unknown/.test(kind)) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findAxeViolations(page, { rules: AXE_COLOUR_RULE_IDS }), `${path} (${kind}) in dark`).toEqual([]);
  }
});

for (const locale of TESTED_LOCALES)
  test(`at 320 px no page of a count is wider than the window (${locale})`, { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const counts = ALL_PATHS.filter((path) => path.startsWith(`/${locale}/numbers/`));
    expect(counts.length).toBeGreaterThan(100);
    for (const path of counts) {
      await page.goto(path);
      expect.soft(await measureUnfoldedWidth(page), path).toBeLessThanOrEqual(320);
    }
  });

test('axe finds nothing on the table of numbers, filtered and sorted, nor where no row is left', async ({ page }) => {
  for (const [i, query] of ['?metric=attempts&sort=-value', '?metric=attempts&place=huelva&status=ghost'].entries()) {
    await page.goto(`/${rotatingLocale(i + 1)}/numbers/${query}`);
    await expect(page.locator('filter-list form')).toBeVisible();
    await removeRows(page, '.numbers-table tbody tr[hidden]');
    expect(await findAxeViolations(page)).toEqual([]);
  }
});

test('axe finds nothing on the map of reports with a record open, on a phone and beside the list, nor where no report is left', async ({
  page,
}) => {
  for (const [i, [width, query]] of (
    [
      [1440, '?record=2022-06-24-melilla&view=strait'],
      [360, '?scene=rescues-atlantic&record=2021-03-16-grancanaria'],
      [1440, '?place=atlantis'],
    ] as const
  ).entries()) {
    await page.setViewportSize({ width, height: 740 });
    const path = `/${rotatingLocale(i)}/map/${query}`;
    await page.goto(path);
    await expect(page.locator('.explorer-filters')).not.toHaveAttribute('inert');
    if (query.includes('scene')) await expect(page.locator('.scene-caption')).toBeVisible();
    if (query.includes('record')) await expect(page.locator('.record-panel .record-summary')).toBeVisible();
    await removeRows(page, '.record-table tbody tr:not(:nth-child(10n + 1), .is-open, .record-panel)');
    expect(await findAxeViolations(page), `${path} at ${width} px`).toEqual([]);
  }
});

test('axe finds nothing in an open number card', async ({ page }) => {
  const figure = await openFigurePage(page, 'attempts-by-year');
  await figure.locator('a.number:visible').first().click();
  await expect(page.locator('number-card [data-number-card]')).toBeVisible();
  expect(await findAxeViolations(page, { within: 'number-card' })).toEqual([]);
});

for (const [width, colorScheme, locale] of [
  [360, 'dark', rotatingLocale(1)],
  [1440, 'light', rotatingLocale(2)],
] as const)
  test(`axe finds nothing in charts with a readout open (${width} px, ${colorScheme}, ${locale})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const id of ['attempts-by-year', 'fence-reports', 'june-2022-counts']) {
      const figure = await openFigurePage(page, id, '', locale);
      await figure.locator('.readout-keys').focus();
      await page.keyboard.press('ArrowRight');
      await expect(figure.locator('.readout-card')).toBeVisible();
      expect.soft(await findAxeViolations(page, { within: `[data-figure="${id}"]` }), id).toEqual([]);
    }
  });

for (const { widths, tag } of [
  { widths: [320, 768, 1440], tag: [] },
  { widths: [360, 412], tag: '@full' },
])
  test(`no target of the story is too small or covered by another before it is laid out, at ${widths.join(', ')} px`, {
    tag,
  }, async ({ page }) => {
    for (const [i, width] of widths.entries()) {
      const path = `/${rotatingLocale(i)}/`;
      await page.setViewportSize({ width, height: 823 });
      await page.goto(path);
      await expect(page.locator('comparability-gate button')).toBeAttached();
      // The buttons between steps stick to the window and pass over everything.
      await page.locator('.step-nav').evaluateAll((navs) => {
        for (const nav of navs as HTMLElement[]) nav.style.display = 'none';
      });
      expect.soft(await findAxeViolations(page, { rules: ['target-size'] }), `${path} at ${width} px`).toEqual([]);
    }
  });

test('on a wide screen no word of the story is smaller than 13 px, as it is drawn', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const locale of TESTED_LOCALES) {
    await page.goto(`/${locale}/`);
    await expect(page.locator('scrolly-steps:not([data-live])')).toHaveCount(0);
    expect.soft(await page.evaluate(findSmallText, 13), locale).toEqual([]);
  }
});

test('the skip link is the first tab stop and moves the reader past the opening', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  // The address of the first section is that of the story itself.
  await expect(page.locator('#opening')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#opening a').first()).toBeFocused();
});

/** Finds where the focus is after a Tab: whether on a chart, and what covers the focused element. Runs in the page. */
function hiddenStop(): { isChart: boolean; hidden: string | null } {
  const stop = document.activeElement;
  if (!stop || stop === document.body) return { isChart: false, hidden: null };
  const isChart = stop.matches('.readout-keys');
  // The tab stop of a chart covers all of it and is for keys alone; the reader sees the readout that it opens.
  const focused = isChart ? stop.parentElement?.querySelector('.readout-card') : stop;
  const box = focused?.getClientRects()[0];
  if (!focused || !box) return { isChart, hidden: stop.outerHTML.slice(0, 120) };
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const isSeen = top && (focused.contains(top) || top.contains(focused));
  return { isChart, hidden: isSeen ? null : focused.outerHTML.slice(0, 120) };
}

for (const [i, { tag, ...viewport }] of [
  { width: 1280, height: 720, tag: [] },
  { width: 390, height: 844, tag: '@full' },
  { width: 640, height: 256, tag: [] },
].entries())
  test(`every stop of the Tab key is visible at ${viewport.width} × ${viewport.height} (${rotatingLocale(i)})`, {
    tag,
  }, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(`/${rotatingLocale(i)}/`);
    const stops = await page.locator('main a:visible, main button:visible, main summary:visible').count();
    const hidden: string[] = [];
    for (let i = 0; i < stops + 3; i++) {
      await page.keyboard.press('Tab');
      let stop = await page.evaluate(hiddenStop);
      if (stop.isChart) {
        // A readout appears once its text has been fetched with the table, from the figure's own page.
        await expect(page.locator('.readout-keys:focus ~ .readout-card')).toBeVisible();
        stop = await page.evaluate(hiddenStop);
      }
      if (stop.hidden) hidden.push(stop.hidden);
    }
    expect(hidden).toEqual([]);
  });

/**
 * Finds targets that are too small. Links inside sentences are exempt (WCAG 2.5.8); all other controls are measured.
 */
const smallTargets = (page: Page) =>
  page
    .locator('button:visible, summary:visible, .figure-foot > a:visible, figure-table > a:visible, .masthead a:visible')
    .evaluateAll((all) =>
      all.filter((node) => node.getBoundingClientRect().height < 24).map((node) => node.outerHTML.slice(0, 100)),
    );

test('targets are large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const locale of TESTED_LOCALES) {
    await page.goto(`/${locale}/`);
    // On a phone the section’s name replaces the site’s, a moment after the page has loaded.
    await expect(page.locator('.masthead-section')).not.toBeEmpty();
    expect.soft(await smallTargets(page), locale).toEqual([]);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('targets are large enough for a finger', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/en/');
    await expect(page.locator('.masthead-name')).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
  });
});

test('with reduced motion nothing moves by itself, and steps change at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/');
  for (const n of [1, 4, 2]) {
    await page
      .locator(`#map-place .step[data-step="${n}"] .step-text`)
      .evaluate((text) => text.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect(page.locator('#map-place scrolly-steps')).toHaveAttribute('data-step', String(n));
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});
