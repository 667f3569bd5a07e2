import type { Locator, Page } from '@playwright/test';
import { findClaim } from '@/lib/facts/facts';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { readingWords } from '@/lib/text/names';
import { applyTextSpacing } from './support/applyTextSpacing';
import { delayFiles } from './support/delayFiles';
import { openFigurePage, waitForFonts } from './support/figurePage';
import { findAxeViolations } from './support/findAxeViolations';
import { TESTED_LOCALES } from './support/locale';
import { recordLayoutShifts } from './support/recordLayoutShifts';
import { expect, test } from './support/siteTest';

const figureOf = (page: Page, claim: string) => page.locator(`[data-figure="claim-${claim}"]`);
const radioOf = (page: Page, reading: string) => page.locator(`reading-switch [value="${reading}"]`);
const bodyOf = (page: Page, reading: string) => page.locator(`[data-reading="${reading}"] .reading-means`);
const readingsOf = (page: Page) => page.evaluate(() => new URLSearchParams(location.search).get('r'));
/** @returns how many parts of the sentences are moving */
const runs = (page: Page) =>
  page
    .locator('reading-switch')
    .evaluateAll((all) => all.reduce((sum, one) => sum + one.getAnimations({ subtree: true }).length, 0));

/** Any key of a reader stops the page from scrolling again to the target of its address. */
const ANY_KEY = 'Shift';

/** Opens a sentence on its own page. */
async function open(
  page: Page,
  claim: string,
  { query = '', locale = DEFAULT_LOCALE }: { readonly query?: string; readonly locale?: Locale } = {},
): Promise<Locator> {
  const figure = await openFigurePage(page, `claim-${claim}`, `${query}#claim-${claim}`, locale);
  await figure.locator('.reading-choice').scrollIntoViewIfNeeded();
  return figure;
}

/**
 * Expects this reading alone to be visible with its radio checked. Default: all of them, or with script on a phone
 * none.
 */
async function expectShown(
  page: Page,
  claim: string,
  letter?: string,
  unchosen: 'all' | 'none' = page.viewportSize()?.width === PHONE.width ? 'none' : 'all',
): Promise<void> {
  for (const { id } of findClaim(claim).readings) {
    const visible = letter === undefined ? unchosen === 'all' : id === letter;
    await expect(bodyOf(page, `${claim}:${id}`)).toBeVisible({ visible });
    await expect(radioOf(page, `${claim}:${id}`)).toBeChecked({ checked: id === letter });
  }
}

/**
 * Presses without a pointer and pauses every animation that starts at a share of its duration, before the next frame.
 */
function pressAndHold(control: Locator, share: number): Promise<void> {
  return control.evaluate((pressed, at) => {
    (pressed as HTMLElement).click();
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = at * Number(animation.effect?.getComputedTiming().endTime);
    }
  }, share);
}

const chooseAndHold = (page: Page, reading: string, share: number) => pressAndHold(radioOf(page, reading), share);

/** @returns left, top and width of the bar of a number in a reading, in px of the window */
const barOf = (page: Page, reading: string, token: number) =>
  page
    .locator(`[data-reading="${reading}"] rect[data-token="${token}"]`)
    .first()
    .evaluate((bar) => {
      const { left, top, width } = bar.getBoundingClientRect();
      return [left, top, width].map(Math.round);
    });

/** Waits until the page stops scrolling to the target of its address, which takes some frames. Runs in the page. */
async function untilStill(figure: Element): Promise<void> {
  for (let [still, was] = [0, Number.NaN]; still < 15; ) {
    await new Promise(requestAnimationFrame);
    const { top } = figure.getBoundingClientRect();
    still = top === was ? still + 1 : 0;
    was = top;
  }
}

/** Chooses in the sentence on fences a reading by pointer, the next by arrow keys, and the first again. */
async function chooseByPointerAndKeys(page: Page, figure: Locator, locale: Locale): Promise<void> {
  const { name, gist } = readingWords(locale, 'fences', 'D');
  await figure.locator('label', { hasText: name }).click();
  await expectShown(page, 'fences', 'D');
  expect(await readingsOf(page)).toBe('fences:D');
  await expect(figure.locator('xpath=..').getByRole('status')).toHaveText(gist);
  await page.keyboard.press('ArrowDown');
  await expectShown(page, 'fences', 'B');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expectShown(page, 'fences', 'A');
  expect(await readingsOf(page)).toBe('fences:A');
}

const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };
/**
 * Each language runs on one of the two screens by default: the first, and the last, which is read from the right, on a
 * phone.
 */
const isOnPhone = (i: number) => i === 0 || i === TESTED_LOCALES.length - 1;

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  for (const [i, locale] of TESTED_LOCALES.entries())
    test(`no reading is shown before one is chosen, then that one, at a place that does not move (${locale})`, {
      tag: isOnPhone(i) ? [] : '@full',
    }, async ({ page }) => {
      const figure = await open(page, 'fences', { locale });
      await expectShown(page, 'fences');
      await expect(figure.locator('.reading-ask')).toBeVisible();
      expect(await readingsOf(page)).toBeNull();
      await expect(figure.getByRole('button', { name: messages(locale).claim.showAll })).toBeHidden();
      await chooseByPointerAndKeys(page, figure, locale);
    });

  test('the choice stays in reach to the end of a reading, and a press or a key there moves nothing', async ({
    page,
  }) => {
    await page.goto('/en/?r=returns:A#claim-returns');
    await waitForFonts(page);
    await page.keyboard.press(ANY_KEY);
    const figure = figureOf(page, 'returns');
    const verdict = figure.locator('[data-reading="returns:A"] .reading-verdict');
    const choice = figure.locator('.reading-choice');
    /** @returns the distance of the choice from the masthead */
    const top = () =>
      choice.evaluate((box) => {
        const masthead = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
        return box.getBoundingClientRect().top - masthead;
      });
    const readToEnd = async () => {
      await verdict.evaluate((box) => box.scrollIntoView({ block: 'center', behavior: 'instant' }));
      return top();
    };
    await expect.poll(readToEnd).toBeCloseTo(0, 0);
    const scrolled = await page.evaluate(() => scrollY);
    await choice.locator('label').last().click();
    await expectShown(page, 'returns', 'C');
    await page.keyboard.press('ArrowUp');
    await expectShown(page, 'returns', 'B');
    await expect.poll(() => runs(page)).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await top()).toBeCloseTo(0, 0);
  });

  test('a press before the script loads is kept, and nothing moves when it loads', async ({ page }) => {
    const release = await delayFiles(page, /\.js$/);
    await page.goto('/en/figures/claim-attempts/?from=class', { waitUntil: 'commit' });
    const figure = figureOf(page, 'attempts');
    await expect(figure.locator('.reading-ask')).toBeVisible();
    await expectShown(page, 'attempts');
    await figure.locator('label', { hasText: 'Beside' }).click();
    await expectShown(page, 'attempts', 'B');
    /** Positions from the choice down: fonts, which load too, may break the lines of the sentence differently. */
    const places = () =>
      figure.locator('.reading-choice, .readings, .figure-foot').evaluateAll(([choice, ...below]) => {
        const { top } = choice?.getBoundingClientRect() ?? { top: 0 };
        return below.map((box) => box.getBoundingClientRect().top - top);
      });
    const before = await places();
    release();
    await expect(page.locator('reading-switch:defined')).toHaveCount(1);
    await expectShown(page, 'attempts', 'B');
    await expect(page).toHaveURL(/\?from=class&r=attempts:B$/);
    expect(await places()).toEqual(before);
  });

  for (const locale of TESTED_LOCALES)
    test(`at 320 px, with wide spacing too, each reading fits into the choice (${locale})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const figure = await open(page, 'returns', { locale });
      for (const spaced of [false, true]) {
        if (spaced) await applyTextSpacing(page);
        const labels = await figure.locator('.reading-choice label').all();
        expect(labels).toHaveLength(findClaim('returns').readings.length);
        for (const label of labels) {
          const { x = 0, width = 0, height = 0 } = (await label.boundingBox()) ?? {};
          expect.soft(x).toBeGreaterThanOrEqual(0);
          expect.soft(x + width).toBeLessThanOrEqual(320);
          expect.soft(height).toBeGreaterThanOrEqual(44);
          expect.soft(await label.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
        }
      }
    });
});

test.describe('on a wide screen', () => {
  test.use({ viewport: WIDE });

  for (const [i, locale] of TESTED_LOCALES.entries())
    test(`no reading is preferred until one is chosen, by pointer or by arrow keys, and all can be shown again (${locale})`, {
      tag: isOnPhone(i) ? '@full' : [],
    }, async ({ page }) => {
      const figure = await open(page, 'fences', { locale });
      await expectShown(page, 'fences');
      expect(await readingsOf(page)).toBeNull();
      await chooseByPointerAndKeys(page, figure, locale);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expectShown(page, 'fences');
      expect(await readingsOf(page)).toBeNull();
      await expect(radioOf(page, 'fences:A')).toBeFocused();
    });
});

for (const { viewport, tag } of [
  { viewport: PHONE, tag: [] },
  { viewport: WIDE, tag: '@full' },
]) {
  test.describe(`at ${viewport.width} px`, { tag }, () => {
    test.use({ viewport });

    test('everything above a choice stays, and from one reading to the next nothing moves', async ({ page }) => {
      const figure = await open(page, 'returns');
      await expect.poll(() => runs(page)).toBe(0);
      await page.evaluate(recordLayoutShifts, true);
      const fixed = ['.claim-quote', '.claim-brackets', '.reading-choice'];
      const tops = () =>
        Promise.all(fixed.map((one) => figure.locator(one).evaluate((box) => box.getBoundingClientRect().top)));
      // A press may scroll its target into the window first.
      await radioOf(page, 'returns:B').scrollIntoViewIfNeeded();
      await figure.evaluate(untilStill);
      const before = await tops();
      await radioOf(page, 'returns:B').click();
      expect(await tops()).toEqual(before);
      const foot = () => figure.locator('.figure-foot').evaluate((box) => box.getBoundingClientRect().top);
      const below = await foot();
      for (const letter of ['C', 'A', 'D', 'B']) {
        // Without input of a reader no shift is excused.
        await radioOf(page, `returns:${letter}`).evaluate((radio) => (radio as HTMLInputElement).click());
        await expectShown(page, 'returns', letter);
        expect(await tops()).toEqual(before);
        expect(await foot()).toBe(below);
        await expect.poll(() => runs(page)).toBe(0);
      }
      expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
    });

    test('a change of reading is visible: bars start at the position of the same number and end at their own', async ({
      page,
    }) => {
      const figure = await open(page, 'attempts');
      // On a phone nothing is drawn yet.
      const amongAll = viewport === WIDE ? await barOf(page, 'attempts:A', 1) : undefined;
      await chooseAndHold(page, 'attempts:A', 0);
      if (amongAll) expect(await barOf(page, 'attempts:A', 1)).toEqual(amongAll);
      await chooseAndHold(page, 'attempts:B', 1);
      const apart = [await barOf(page, 'attempts:B', 0), await barOf(page, 'attempts:B', 1)];
      await chooseAndHold(page, 'attempts:A', 0);
      expect([await barOf(page, 'attempts:A', 0), await barOf(page, 'attempts:A', 1)]).toEqual(apart);

      // A reader who chooses again in the middle starts from that position.
      await chooseAndHold(page, 'attempts:B', 1);
      await chooseAndHold(page, 'attempts:A', 0.3);
      const underWay = await barOf(page, 'attempts:A', 1);
      expect(underWay).not.toEqual(apart[1]);
      await chooseAndHold(page, 'attempts:C', 0);
      expect(await barOf(page, 'attempts:C', 1)).toEqual(underWay);

      const play = () =>
        page.evaluate(() => {
          for (const animation of document.getAnimations()) animation.play();
        });
      await play();
      await expect.poll(() => runs(page)).toBe(0);
      // At rest the year and the quarter fill the width, one after the other.
      const [year, quarter] = [await barOf(page, 'attempts:C', 0), await barOf(page, 'attempts:C', 1)];
      const width = await page.locator('[data-reading="attempts:C"] .reading-bars').evaluate((svg) => svg.clientWidth);
      expect((year[0] ?? 0) + (year[2] ?? 0)).toBeCloseTo(quarter[0] ?? 0, -1);
      expect((year[2] ?? 0) + (quarter[2] ?? 0)).toBeCloseTo(width, -1);

      if (viewport === PHONE) return;
      // All readings start from the one that was chosen.
      await pressAndHold(figure.getByRole('button', { name: 'Show all again' }), 0);
      expect(await barOf(page, 'attempts:B', 1)).toEqual(quarter);
      await play();
      await expect.poll(() => runs(page)).toBe(0);
      expect(await barOf(page, 'attempts:A', 1)).toEqual(amongAll);
    });

    test('the bracket of a number covers every number that the reading puts inside it', async ({ page }) => {
      const figure = await open(page, 'attempts');
      const numbers = () =>
        figure.locator('.token data').evaluateAll((all) =>
          all.map((number) => {
            const { left, right } = number.getBoundingClientRect();
            return { left, right };
          }),
        );
      const brackets = () =>
        figure.locator('.reach').evaluateAll((all) =>
          all.map((piece) => {
            const { left, right } = piece.getBoundingClientRect();
            return { left, right };
          }),
        );
      if (viewport === WIDE) await expect(figure.locator('.reach')).toHaveCount(0);
      await chooseAndHold(page, 'attempts:A', 1);
      const [year, quarter] = await numbers();
      const [outer, inner] = await brackets();
      expect(outer?.left).toBeCloseTo(year?.left ?? 0, 0);
      expect(outer?.right).toBeCloseTo(quarter?.right ?? 0, 0);
      expect(inner?.left).toBeCloseTo(quarter?.left ?? 0, 0);
      await chooseAndHold(page, 'attempts:B', 1);
      const apart = await brackets();
      expect(apart.map(({ right }) => Math.round(right))).toEqual(
        (await numbers()).map(({ right }) => Math.round(right)),
      );
    });
  });
}

test('readings are in the address: they survive sharing, a reload and “back”', async ({ page }) => {
  await page.goto('/en/?r=attempts:B,networks:A#claim-attempts');
  await expectShown(page, 'attempts', 'B');
  await expectShown(page, 'networks', 'A');
  // The story folds the readings of a sentence that has none in the address.
  await expect(bodyOf(page, 'rescues:A')).toBeHidden();
  expect(await runs(page)).toBe(0);
  await page.evaluate(() => history.replaceState({ ...history.state, kept: true }, ''));
  const entries = await page.evaluate(() => history.length);
  await radioOf(page, 'attempts:C').click();
  await expect(page).toHaveURL(/\/en\/\?r=attempts:C,networks:A#\w/);
  expect(await page.evaluate(() => [history.state.kept, history.length])).toEqual([true, entries]);
  await page.reload();
  await expectShown(page, 'attempts', 'C');
  await expectShown(page, 'networks', 'A');
  await page.goto('/en/method/');
  await page.goBack();
  await expectShown(page, 'attempts', 'C');
  await page.evaluate(() => {
    history.pushState(null, '', '?r=attempts:A');
    history.pushState(null, '', '?r=rescues:B');
    history.back();
  });
  await expectShown(page, 'attempts', 'A');
  await expectShown(page, 'networks');
});

test('axe finds nothing on a chosen reading, light or dark', async ({ page }) => {
  await open(page, 'fences', { query: '?r=fences:A' });
  await expectShown(page, 'fences', 'A');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findAxeViolations(page, { within: '[data-figure="claim-fences"]' }), colorScheme).toEqual([]);
  }
});

test('on paper all readings are printed, whatever was chosen', async ({ page }) => {
  await open(page, 'attempts', { query: '?r=attempts:B' });
  await expectShown(page, 'attempts', 'B');
  await page.emulateMedia({ media: 'print' });
  for (const letter of ['A', 'B', 'C']) await expect(bodyOf(page, `attempts:${letter}`)).toBeVisible();
  await expect(figureOf(page, 'attempts').locator('.reading-choice')).toBeHidden();
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('readings change at once', async ({ page }) => {
    await open(page, 'networks');
    const moving = await radioOf(page, 'networks:A').evaluate((radio) => {
      (radio as HTMLInputElement).click();
      return document.getAnimations().length;
    });
    expect(moving).toBe(0);
    await expectShown(page, 'networks', 'A');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const viewport of [PHONE, WIDE])
    test(`all readings are shown, one can be chosen, and all shown again, at ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('/en/figures/claim-rescues/');
      const figure = figureOf(page, 'rescues');
      await expectShown(page, 'rescues', undefined, 'all');
      await radioOf(page, 'rescues:C').check();
      await expectShown(page, 'rescues', 'C');
      await figure.getByRole('button', { name: 'Show all again' }).click();
      await expectShown(page, 'rescues', undefined, 'all');
    });
});
