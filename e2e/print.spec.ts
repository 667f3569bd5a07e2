import type { Page } from '@playwright/test';
import { allPrintedPages, printedSheetPaths } from '@/components/classroom/lesson/sheets';
import { FIGURE_IDS } from '@/components/sections/figures';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { rotatingLocale, TESTED_LOCALES } from './support/locale';
import { expect, test } from './support/siteTest';

const MM = 96 / 25.4;

/** Sizes of paper without the margins that `@page` of print.css sets, CSS px. Media queries see the whole paper. */
const PAPERS = [
  { name: 'A4', paper: 210 * MM, width: (210 - 36) * MM, height: (297 - 34) * MM },
  { name: 'Letter', paper: 215.9 * MM, width: (215.9 - 36) * MM, height: (279.4 - 34) * MM },
] as const;

interface Kinds {
  /** Selector of elements that may not be cut at a side. */
  readonly cut: string;
  /** Selector of elements that may not be taller than a page. */
  readonly tall: string;
}

/** Elements that may not be cut on paper; the list below has those that may not be taller than a page. */
const CUT = 'p, h1, h2, h3, h4, h5, li, dt, dd, th, td, img, text, :not(svg) > svg';
const TALL = 'svg, img, table, .reading, .question';

for (const path of [`/${rotatingLocale(1)}/text/`, `/${rotatingLocale(2)}/`])
  test(`${path} fits A4 and Letter`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    expect(await errorsOnPaper(page, { cut: CUT, tall: TALL })).toEqual([]);
  });

for (const path of ['/en/', '/en/text/'])
  test(`${path} fits A4 and Letter, and has each figure once, and nothing that only a screen needs`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    await test.step('no word is cut at the side, no drawing is taller than a page', async () => {
      await page.evaluate(() => document.fonts.ready);
      expect.soft(await errorsOnPaper(page, { cut: CUT, tall: TALL })).toEqual([]);
    });
    const printed = await page
      .locator('[data-figure]:visible')
      .evaluateAll((all) => all.map((figure) => figure.dataset.figure));
    expect.soft(printed.toSorted()).toEqual([...FIGURE_IDS].toSorted());
    const main = page.locator('main');
    for (const words of ['Press any', 'Open a row', 'Open it', 'See its figure', 'Every number opens'])
      await expect.soft(main.getByText(words).filter({ visible: true }), words).toHaveCount(0);
    const signs = await main.locator('summary, summary *').evaluateAll((all) =>
      all
        .map((node) => getComputedStyle(node, '::after'))
        .filter(({ content, display }) => display !== 'none' && /[+−]/.test(content))
        .map(({ content }) => content),
    );
    expect.soft(signs).toEqual([]);
  });

for (const locale of TESTED_LOCALES)
  test(`no word, table or drawing of a sheet is cut at the side of A4 or Letter, or taller than a page (${locale})`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    const all = 'p, h1, h2, h3, li, th, td, text, svg, table, .sheet-blank';
    for (const { page: path } of allPrintedPages(locale)) {
      await page.goto(path);
      expect.soft(await errorsOnPaper(page, { cut: all, tall: all }), path).toEqual([]);
    }
  });

test('a sheet comes as a file that a browser recognises as a PDF', async ({ request }) => {
  const answer = await request.get(printedSheetPaths('en', 'two-readings', 'worksheet').file('a4'));
  expect(answer.headers()['content-type']).toBe('application/pdf');
});

for (const path of ['/en/', '/en/text/'])
  test(`a reader who prints ${path} gets its maps, even those not yet scrolled to`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.map-picture')).not.toHaveCount(0);
    expect((await unloaded(page)).length).toBeGreaterThan(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => unloaded(page)).toEqual([]);
  });

test('a reader who prints the story in the middle of it gets the picture of every step, complete', async ({ page }) => {
  await page.goto('/en/');
  const steps = page.locator('scrolly-steps').first().locator('.step-text');
  await steps.nth(1).scrollIntoViewIfNeeded();
  await page.emulateMedia({ media: 'print' });
  const pictures = page.locator('.step-picture');
  await expect(pictures).toHaveCount(STORY_SCENES.filter(({ isPair }) => !isPair).length);
  const errors = () =>
    pictures.evaluateAll((all) =>
      all.flatMap((picture) => {
        const frames = [...picture.querySelectorAll('.map-frame')].filter((frame) =>
          frame.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        );
        const name = picture.querySelector<HTMLElement>('[data-scene]')?.dataset.scene;
        if (frames.length !== 1) return [`${name} shows ${frames.length} frames`];
        return getComputedStyle(picture).opacity === '1' ? [] : [`${name} is faint`];
      }),
    );
  await expect.poll(errors).toEqual([]);
});

/** @returns the addresses of the maps that the page shows and has not loaded */
function unloaded(page: Page): Promise<string[]> {
  return page
    .locator('.map-picture')
    .evaluateAll((all) =>
      (all as HTMLImageElement[]).filter((map) => !(map.complete && map.naturalWidth > 0)).map(({ src }) => src),
    );
}

/**
 * Formats a page for each paper.
 * @returns the elements that are cut there, with their errors
 */
async function errorsOnPaper(page: Page, kinds: Kinds): Promise<readonly string[]> {
  const errors: string[] = [];
  for (const { name, paper, width, height } of PAPERS) {
    await page.setViewportSize({ width: Math.floor(paper), height: Math.floor(height) });
    const found = await page.evaluate(
      ({ cut, tall, width, height }) => {
        document.documentElement.style.inlineSize = `${width}px`;
        // In a wider window a page that is read from the right is placed at the right.
        const { left } = document.documentElement.getBoundingClientRect();
        const printed = (selector: string) =>
          [...document.querySelectorAll(`main :is(${selector})`)]
            // Text for screen readers is clipped on purpose.
            .filter((node) => node.checkVisibility({ visibilityProperty: true }) && node.closest('.sr-only') === null)
            .map((node) => ({ node, box: node.getBoundingClientRect() }));
        return [
          ...printed(cut)
            .filter(({ box }) => box.right - left > width + 1 || box.left - left < -1)
            .map(
              ({ node, box }) =>
                `${node.nodeName} “${node.textContent?.slice(0, 40)}” from ${box.left} to ${box.right} px`,
            ),
          ...printed(tall)
            .filter(({ box }) => box.height > height)
            .map(({ node, box }) => `${node.outerHTML.slice(0, 80)} is ${box.height} px tall`),
        ];
      },
      { ...kinds, width, height },
    );
    errors.push(...found.map((error) => `${name}: ${error}`));
  }
  return errors;
}
