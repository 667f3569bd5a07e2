import { test as base, type Locator } from '@playwright/test';
import { messages } from '@/lib/text/messages';
import { layOutWholePage } from './support/layOutWholePage';
import { TESTED_LOCALES } from './support/locale';
import { expect, test } from './support/siteTest';

const first = 'a.number[href$="#attempts-2021"]';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/');
});

for (const locale of TESTED_LOCALES)
  test(`a press on a number opens its card beside it, without covering it; Esc and its button return the focus (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    const number = page.locator(`#place ${first}`).first();
    const card = page.locator('number-card');
    await number.scrollIntoViewIfNeeded();
    await number.click();
    await expect(card.locator('[data-number-card="attempts-2021"]')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${locale}/(#\\w+)?$`));
    const [a, b] = [await number.boundingBox(), await card.boundingBox()];
    expect(
      a && b && (b.y >= a.y + a.height || b.y + b.height <= a.y || b.x >= a.x + a.width || b.x + b.width <= a.x),
    ).toBe(true);
    await card.getByRole('button', { name: messages(locale).page.close }).click();
    await expect(card).toBeHidden();
    await expect(number).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card.locator('[data-number-card]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(number).toBeFocused();
  });

test('a card that opens moves nothing, wherever in the window its number is', async ({ page }) => {
  const card = page.locator('number-card');
  // After a jump over many sections the browser lays out one after another, which moves the number before a card opens.
  await layOutWholePage(page);
  for (const [section, href] of [
    ['networks', 'networks-2022-q1'],
    ['five-questions', 'rescues-2021'],
  ]) {
    const number = page.locator(`#${section} > p a.number[href$="#${href}"]`).first();
    await number.scrollIntoViewIfNeeded();
    await expectAtRest(number);
    for (const above of [4, 20, 300, 700]) {
      // Scrolls until the number is this many px above the bottom of the window.
      await number.evaluate((link, px) => {
        link.focus({ preventScroll: true });
        scrollBy({ top: link.getBoundingClientRect().bottom + px - innerHeight, behavior: 'instant' });
      }, above);
      const before = await number.boundingBox();
      await page.keyboard.press('Enter');
      await expect(card.locator('[data-number-card]')).toBeVisible();
      expect.soft(await number.boundingBox(), `${href}, ${above} px`).toEqual(before);
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
    }
  }
});

test('on the first screen the card opens with its contents, follows to a second number, and to the empty row', async ({
  page,
}) => {
  const card = page.locator('number-card');
  await page.locator('.ledger a.number').first().click();
  await expect(card.locator('[data-number-card]')).toBeVisible();
  // There is little room below.
  expect((await card.boundingBox())?.height).toBeGreaterThan(240);
  await page.locator('.ledger a.number').nth(2).click();
  await expect(card.locator('[data-number-card="rescues-2021"]')).toBeVisible();
  await page.locator('.ledger a.number').nth(0).click();
  await expect(card.locator('[data-number-card="attempts-2021"]')).toBeVisible();
  await expect(page.locator('a.number[aria-expanded]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('a.number[aria-expanded]')).toHaveCount(0);
  await page.locator('.ledger a.number[href$="#deaths-2021"]').click();
  await expect(card.locator('[data-number-card="deaths-2021"]')).toContainText('not found');
});

test('a card that arrives late does not replace a newer one', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/numbers/networks-morocco/', async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('.ledger a.number[href$="#networks-2021"]').click();
  await page.locator('.ledger a.number[href$="#returns-2021"]').click();
  await expect(page.locator('number-card [data-number-card="returns-2021"]')).toBeVisible();
  const late = page.waitForResponse('**/numbers/networks-morocco/');
  release();
  await (await late).finished();
  await expect(page.locator('number-card [data-number-card="returns-2021"]')).toBeVisible();
  await expect(page.locator('number-card [data-number-card="networks-2021"]')).toHaveCount(0);
});

test('a press with a modifier key stays a link', async ({ page, context }) => {
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page
      .locator(first)
      .first()
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(opened).toHaveURL(/#attempts-2021$/);
  await expect(page.locator('number-card')).toBeHidden();
});

test('a number inside a card opens in the same card', async ({ page }) => {
  await page.locator('#fences a.number[href$="#fence-attempts-2021-ceuta"]').first().click();
  const card = page.locator('number-card');
  // Pressed by key, because layout and loading around the number move it for a moment, and its card with it.
  await card.locator('a.number[href$="#fence-attempts-2021-melilla"]').first().press('Enter');
  await expect(card.locator('[data-number-card="fence-attempts-2021-melilla"]')).toBeVisible();
});

base('when the network fails the card says so and leaves the link', async ({ page }) => {
  // Uses Playwright's own page, because the failed request causes an error in the console.
  await page.goto('/en/');
  await page.route('**/numbers/**', (route) => route.abort());
  await page.locator(first).first().click();
  await expect(page.locator('number-card')).toContainText('could not be loaded');
  await expect(page.locator('number-card a')).toHaveAttribute('href', /#attempts-2021$/);
});

test('on a phone it is a sheet at the bottom of the window', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.locator(first).first().click();
  const box = await page.locator('number-card').boundingBox();
  expect(box?.x).toBe(0);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
});

/** Waits until an element has the same place in the document in two looks, a tenth of a second or more apart. */
async function expectAtRest(element: Locator): Promise<void> {
  let last: number | undefined;
  const isAtRest = async (): Promise<boolean> => {
    const before = last;
    last = await element.evaluate((one) => one.getBoundingClientRect().top + scrollY);
    return last === before;
  };
  await expect.poll(isAtRest).toBe(true);
}
