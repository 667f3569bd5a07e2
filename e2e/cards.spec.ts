import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CARD_FORMATS, CARD_SQUARE, type CardFormat } from '@/components/cards/cards';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { cardErrors } from '@/scripts/cards/cardErrors';
import { LAYOUTS, PHOTOGRAPHED } from '@/scripts/cards/cardPages';
import { inTurn } from './support/locale';
import { expect, test } from './support/siteTest';

test.use({ javaScriptEnabled: false });

/** A card as the build photographed it: its page is kept, though it is not published. */
async function openCard(page: Page, id: string, format: CardFormat, locale: Locale = DEFAULT_LOCALE): Promise<void> {
  const { width, height } = CARD_FORMATS[format];
  const { scale } = LAYOUTS[format];
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/\/$/, '/index.html');
    const kept = `${PHOTOGRAPHED}${path}`;
    return existsSync(kept) ? route.fulfill({ path: kept }) : route.continue();
  });
  await page.setViewportSize({ width: width / scale, height: height / scale });
  await page.goto(`/${locale}/share/${id}/`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** One of each kind, in one language; the build holds all of them to the same (scripts/cards/cardPages.ts). */
const SAMPLES = [
  'story',
  'section-fences',
  'opening-ledger',
  'attempts-by-year',
  'map-interceptions',
  'claim-returns-D',
];

test('cards of each kind say what, when, who and what not, where previews crop them', async ({ page }) => {
  for (const [i, id] of SAMPLES.entries()) {
    await openCard(page, id, 'wide', inTurn(i));
    expect.soft(await page.evaluate(cardErrors, LAYOUTS.wide.rules), `${inTurn(i)} ${id}`).toEqual([]);
  }
});

/** Lengths of the bars of the open card, across or down, beside the values that stand with them. */
async function barsOf(page: Page, side: 'width' | 'height') {
  return page.locator('[data-mark]:has(data)').evaluateAll(
    (marks, of) =>
      marks.map((mark) => ({
        value: Number(mark.querySelector('data')?.value),
        length: mark.querySelector('[data-bar]')?.getBoundingClientRect()[of] ?? 0,
      })),
    side,
  );
}

test('bars are as long as their values, on one scale from zero', async ({ page }) => {
  for (const [id, side] of [
    ['attempts-by-year', 'height'],
    ['rescues-q1-2022', 'width'],
  ] as const) {
    await openCard(page, id, 'wide');
    const bars = await barsOf(page, side);
    expect(bars.length).toBeGreaterThanOrEqual(3);
    const [first] = bars;
    for (const { value, length } of bars)
      expect(length / (first?.length ?? 0), id).toBeCloseTo(value / (first?.value ?? 0), 1);
  }
});

test('upright cards say the same', async ({ page }) => {
  for (const [i, id] of ['mark-field', 'map-interceptions', 'claim-returns-D'].entries()) {
    await openCard(page, id, 'post', inTurn(i));
    expect(await page.evaluate(cardErrors, LAYOUTS.post.rules), `${inTurn(i)} ${id}`).toEqual([]);
  }
});

test('a card of attempts says in its square that they are not people', async ({ page }) => {
  for (const [i, id] of ['attempts-by-year', 'mark-field', 'claim-attempts', 'claim-attempts-A', 'story'].entries()) {
    await openCard(page, id, 'wide', inTurn(i));
    const caveat = page.locator('[data-part="caveat"]');
    await expect(caveat).toContainText(messages(inTurn(i)).share.cards.story.caveat);
    const box = await caveat.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(CARD_SQUARE.left);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(CARD_SQUARE.right);
  }
});

/** What the build refuses of a card, in what words, and how it comes about. */
const REFUSED: Record<string, [RegExp, () => void]> = {
  'without its caveat': [/does not say its caveat/, () => document.querySelector('[data-part="caveat"]')?.remove()],
  'with a hidden reporter': [
    /does not say its reporter/,
    () => document.querySelector<HTMLElement>('[data-part="reporter"]')?.style.setProperty('visibility', 'hidden'),
  ],
  'with a title that has no room': [
    /has no room|more words than room/,
    () => document.querySelector('[data-part="title"]')?.append(' and much more than fits into this square'.repeat(6)),
  ],
  'with words that are too small': [
    /less than 40/,
    () => document.querySelector<HTMLElement>('[data-part="unit"]')?.style.setProperty('font-size', '20px'),
  ],
  'with a number that is not large': [
    /sets its number in 60 px, less than 96/,
    () => document.querySelector<HTMLElement>('[data-part="number"]')?.style.setProperty('font-size', '60px'),
  ],
  'with a mark that has no name': [
    /draws a mark without a name/,
    () => document.querySelector('[data-mark-name]')?.remove(),
  ],
  'with a second number that is not large': [
    /sets its number in 60 px, less than 96/,
    () => {
      const number = document.querySelector<HTMLElement>('[data-part="number"]');
      const second = number?.cloneNode(true) as HTMLElement | undefined;
      second?.style.setProperty('font-size', '60px');
      if (second) number?.after(second);
    },
  ],
  'with a label that is cut off': [
    /cuts a label off/,
    () => document.querySelector<HTMLElement>('[data-mark-name]')?.style.setProperty('translate', '-200px'),
  ],
  'with too many marks': [
    /draws 8 marks, not two to seven/,
    () => {
      const [mark] = document.querySelectorAll('[data-mark]');
      if (mark) mark.after(mark.cloneNode(true));
    },
  ],
  'that is empty in large part': [
    /of its frame empty in one piece/,
    () => document.querySelector('.card-drawing')?.replaceChildren(),
  ],
  'with a character that our fonts lack': [
    /lacks: \u{16A0}/u,
    () => document.querySelector('[data-part="unit"]')?.append(' \u{16A0}'),
  ],
};

test('the build refuses a card that lacks a part, draws too much or too little, or cuts off a label', async ({
  page,
}) => {
  await openCard(page, 'attempts-by-year', 'wide');
  const whole = await page.evaluateHandle(() => document.body.cloneNode(true) as HTMLElement);
  for (const [name, [error, spoil]] of Object.entries(REFUSED)) {
    await page.evaluate(spoil);
    expect.soft((await page.evaluate(cardErrors, LAYOUTS.wide.rules)).join('; '), name).toMatch(error);
    await whole.evaluate((body) => document.body.replaceWith(body.cloneNode(true)));
  }
  expect(await page.evaluate(cardErrors, LAYOUTS.wide.rules)).toEqual([]);
});
