import type { Page } from '@playwright/test';
import { SCENES } from '@/content/chapters/scenes';
import { FIGURE_IDS } from '@/lib/figures/figureTables';
import { expect, test } from './support/site';

const MM = 96 / 25.4;
/** Papers and what `@page` of print.css leaves of them, CSS px. Queries of media are asked of the whole paper. */
const PAPERS = [
  { name: 'A4', paper: 210 * MM, width: (210 - 36) * MM, height: (297 - 34) * MM },
  { name: 'Letter', paper: 215.9 * MM, width: (215.9 - 36) * MM, height: (279.4 - 34) * MM },
] as const;

type Paper = (typeof PAPERS)[number];

async function layOutOn(page: Page, { paper, width, height }: Paper): Promise<void> {
  await page.setViewportSize({ width: Math.floor(paper), height: Math.floor(height) });
  await page.evaluate((inlineSize) => {
    document.documentElement.style.inlineSize = `${inlineSize}px`;
  }, width);
}

for (const path of ['/en/', '/en/print/']) {
  test(`${path} fits A4 and Letter: no word is cut at the side, no drawing is taller than a page`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    for (const paper of PAPERS) {
      await layOutOn(page, paper);
      const faults = await page.evaluate(({ width, height }) => {
        // Words for those who listen are clipped on purpose.
        const isPrinted = (node: Element) =>
          node.checkVisibility({ visibilityProperty: true }) && node.closest('.sr-only') === null;
        const printed = (selector: string) =>
          [...document.querySelectorAll(`main :is(${selector})`)]
            .filter(isPrinted)
            .map((node) => ({ node, box: node.getBoundingClientRect() }));
        const cut = printed('p, h1, h2, h3, h4, h5, li, dt, dd, th, td, img, text, :not(svg) > svg').filter(
          ({ box }) => box.right > width + 1 || box.left < -1,
        );
        const tall = printed('svg, img, table, .reading, .question').filter(({ box }) => box.height > height);
        return [
          ...cut.map(({ node, box }) => `${node.nodeName} “${node.textContent?.slice(0, 40)}” ends at ${box.right} px`),
          ...tall.map(({ node, box }) => `${node.outerHTML.slice(0, 80)} is ${box.height} px tall`),
        ];
      }, paper);
      expect(faults, paper.name).toEqual([]);
    }
  });

  test(`${path} on paper has each figure once, and nothing that only a screen needs`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    const printed = await page
      .locator('[data-figure]:visible')
      .evaluateAll((all) => all.map((figure) => figure.dataset.figure));
    expect(printed.toSorted()).toEqual([...FIGURE_IDS].toSorted());
    const main = page.locator('main');
    for (const words of ['Press any', 'Open a row', 'Open it', 'See its figure', 'Every number opens'])
      await expect(main.getByText(words).filter({ visible: true }), words).toHaveCount(0);
    const signs = await main.locator('summary, summary *').evaluateAll((all) =>
      all
        .map((node) => getComputedStyle(node, '::after'))
        .filter(({ content, display }) => display !== 'none' && /[+−]/.test(content))
        .map(({ content }) => content),
    );
    expect(signs).toEqual([]);
  });
}

test('every map of the print edition is loaded before a reader scrolls to it', async ({ page }) => {
  await page.goto('/en/print/');
  const pictures = page.locator('.map-picture');
  await expect(pictures).toHaveCount(SCENES.length);
  expect(await unloaded(page)).toEqual([]);
});

test('a reader who prints the story has its maps, those not yet scrolled to as well', async ({ page }) => {
  await page.goto('/en/');
  expect((await unloaded(page)).length).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => unloaded(page)).toEqual([]);
});

test('a reader who prints the story in the middle of it has the picture of every step, whole', async ({ page }) => {
  await page.goto('/en/');
  const steps = page.locator('scrolly-steps').first().locator('.step-text');
  await steps.nth(1).scrollIntoViewIfNeeded();
  await page.emulateMedia({ media: 'print' });
  const pictures = page.locator('.step-picture');
  await expect(pictures).toHaveCount(SCENES.filter(({ isPair }) => !isPair).length);
  const faults = () =>
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
  await expect.poll(faults).toEqual([]);
});

/** Addresses of the maps that the page shows and has not loaded. */
function unloaded(page: Page): Promise<string[]> {
  return page
    .locator('.map-picture')
    .evaluateAll((all) =>
      (all as HTMLImageElement[]).filter((map) => !(map.complete && map.naturalWidth > 0)).map(({ src }) => src),
    );
}
