import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CARD_SIZES_PX, type CardFormat, CHAT_CROP_EDGES_PX } from '@/components/cards/cards';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import { findCardErrors } from '@/scripts/cards/findCardErrors';
import { BUILD_ONLY_DIR, CARD_RULES, CARD_WINDOW_SIZE_PX } from '@/scripts/cards/shareCardPages';
import { rotatingLocale } from './support/locale';
import { expect, test } from './support/siteTest';

test.use({ javaScriptEnabled: false, viewport: CARD_WINDOW_SIZE_PX });

/** Opens the page from which the build photographed a card; the build keeps it unpublished. */
async function openCard(page: Page, id: string, locale: Locale = DEFAULT_LOCALE): Promise<void> {
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/\/$/, '/index.html');
    const kept = `${BUILD_ONLY_DIR}${path}`;
    return existsSync(kept) ? route.fulfill({ path: kept }) : route.continue();
  });
  await page.goto(`/${locale}/share/${id}/`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const errorsOf = (page: Page, format: CardFormat) =>
  page.evaluate(findCardErrors, { format, rules: CARD_RULES[format] });

/** One card of each template; the build checks all cards in the same way (scripts/cards/shareCardPages.ts). */
const SAMPLES = [
  'site',
  'section-fences',
  'claim-returns',
  'claim-returns-D',
  'mark-field',
  'rescues-q1-2022',
  'deaths-recorded',
  'june-2022-counts',
  'attempts-by-year',
  'fences-to-scale',
  'map-interceptions',
  'unknowns',
  'story',
];

test('cards of each kind have their required parts, and every word of them is legible', async ({ page }) => {
  for (const [i, id] of SAMPLES.entries()) {
    await openCard(page, id, rotatingLocale(i));
    for (const format of ['wide', 'post'] as const)
      expect.soft(await errorsOf(page, format), `${rotatingLocale(i)} ${id} ${format}`).toEqual([]);
  }
});

test('each card has the size that previews and feeds expect', async ({ page }) => {
  await openCard(page, 'story');
  for (const [format, size] of Object.entries(CARD_SIZES_PX))
    expect(await page.locator(`.card[data-format="${format}"]`).boundingBox()).toMatchObject(size);
});

test('a title is inside the square that previews crop to', async ({ page }) => {
  for (const [i, id] of SAMPLES.entries()) {
    await openCard(page, id, rotatingLocale(i));
    const boxes = await page.locator('.card[data-format="wide"] [data-part="title"]').evaluateAll((titles) =>
      titles.flatMap((title) => {
        const range = document.createRange();
        range.selectNodeContents(title);
        return [...range.getClientRects()].map(({ left, right }) => ({ left, right }));
      }),
    );
    expect(boxes.length, id).toBeGreaterThan(0);
    for (const { left, right } of boxes) {
      // A quotation mark hangs outside its column.
      expect(left, `${rotatingLocale(i)} ${id}`).toBeGreaterThanOrEqual(CHAT_CROP_EDGES_PX.left - 30);
      expect(right, `${rotatingLocale(i)} ${id}`).toBeLessThanOrEqual(CHAT_CROP_EDGES_PX.right + 30);
    }
  }
});

const ofWide = (selector: string) => `.card[data-format="wide"] ${selector}`;

/** Faults for which the build refuses a card: the expected message, and a function that causes the fault. */
const REFUSED: Record<string, [RegExp, (selectors: typeof PARTS) => void]> = {
  'without its caveat': [/does not show its caveat/, ({ caveat }) => document.querySelector(caveat)?.remove()],
  'with a hidden reporter': [
    /does not show its reporter/,
    ({ reporter }) => document.querySelector<HTMLElement>(reporter)?.style.setProperty('visibility', 'hidden'),
  ],
  'without its main number': [
    /does not show its number/,
    ({ number }) => {
      for (const one of document.querySelectorAll(number)) one.remove();
    },
  ],
  'with a title that has no room': [
    /has no room|in one place/,
    ({ title }) => document.querySelector(title)?.append(' and much more than fits into this square'.repeat(6)),
  ],
  'with words that are too small': [
    /in 12 px, less than 20/,
    ({ name }) => document.querySelector<HTMLElement>(name)?.style.setProperty('font-size', '12px'),
  ],
  'with words that are too pale': [
    /with a contrast of/,
    ({ name }) => document.querySelector<HTMLElement>(name)?.style.setProperty('color', 'rgb(200 200 190)'),
  ],
  'with one word in a line that is too pale': [
    /has “pale” with a contrast of/,
    ({ name }) => {
      const word = document.createElement('span');
      word.textContent = 'pale';
      word.style.setProperty('color', 'rgb(200 200 190)');
      document.querySelector(name)?.append(word);
    },
  ],
  'with words under others': [
    /in one place/,
    ({ name, title }) => {
      const place = document.querySelector(name)?.closest('foreignObject');
      const other = document.querySelector(title)?.closest('foreignObject');
      // The words of the title end at the bottom of their box.
      const bottom = Number(other?.getAttribute('y')) + Number(other?.getAttribute('height'));
      place?.setAttribute('y', String(bottom - 40));
    },
  ],
  'with two numbers that read as one': [
    /so close that they read as one number/,
    ({ value, marks }) => {
      // A mark between the numbers would count as a separator.
      for (const mark of document.querySelectorAll(marks)) mark.remove();
      const one = document.querySelector<HTMLElement>(value);
      one?.parentElement?.style.setProperty('display', 'flex');
      one?.style.setProperty('font-size', '60px');
      one?.after(one.cloneNode(true));
    },
  ],
  'with a character that our fonts lack': [
    /lacks: \u{16A0}/u,
    ({ name }) => document.querySelector(name)?.append(' \u{16A0}'),
  ],
};

const PARTS = {
  title: ofWide('[data-part="title"]'),
  number: ofWide('[data-part="number"]'),
  value: ofWide('[data-part="number"] data'),
  marks: ofWide(':is(rect, path)'),
  caveat: ofWide('[data-part="caveat"]'),
  reporter: ofWide('[data-part="reporter"]'),
  name: ofWide('.card-name'),
};

test('the build refuses a card with a missing part or with illegible words', async ({ page }) => {
  await openCard(page, 'mark-field');
  const whole = await page.evaluateHandle(() => document.body.cloneNode(true) as HTMLElement);
  for (const [name, [error, spoil]] of Object.entries(REFUSED)) {
    await page.evaluate(spoil, PARTS);
    expect.soft((await errorsOf(page, 'wide')).join('; '), name).toMatch(error);
    await whole.evaluate((body) => document.body.replaceWith(body.cloneNode(true)));
  }
  expect(await errorsOf(page, 'wide')).toEqual([]);
});
