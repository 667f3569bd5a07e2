import type { Page } from '@playwright/test';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { scrollToStep } from './support/scrollToStep';
import { expect, test } from './support/siteTest';
import { STORY_MAP_PAGE_PATH, STORY_MAP_SELECTOR as scrolly } from './support/storyMap';

async function expectStep(page: Page, n: number): Promise<void> {
  await expect(page.locator(scrolly)).toHaveAttribute('data-step', String(n));
  await expect(page.locator(`${scrolly} .step[data-current]`)).toHaveCount(1);
  await expect(page.locator(`${scrolly} .step[data-step="${n}"]`)).toHaveAttribute('data-current', '');
}

for (const { viewport, tag } of [
  { viewport: { width: 390, height: 844 }, tag: [] },
  { viewport: { width: 1440, height: 900 }, tag: '@full' },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('the buttons and the arrow keys move one step, and stop at the ends', { tag }, async ({ page }) => {
      await page.goto(STORY_MAP_PAGE_PATH);
      await scrollToStep(page.locator(scrolly), 1);
      const next = page.locator(scrolly).getByRole('button', { name: 'Next step' });
      await next.click();
      await expectStep(page, 2);
      await next.focus();
      await page.keyboard.press('ArrowRight');
      await expectStep(page, 3);
      await page.keyboard.press('ArrowLeft');
      await expectStep(page, 2);
      for (const n of [3, 4, 5, 6]) {
        await next.press('Enter');
        await expectStep(page, n);
      }
      await expect(next).toHaveAttribute('aria-disabled', 'true');
      await expect(next).toBeFocused();
      await next.press('Enter');
      await expectStep(page, 6);
    });

    test('each step has its own picture, which does not cover the text', async ({ page }) => {
      await page.goto(STORY_MAP_PAGE_PATH);
      for (const n of [1, 3, 6]) {
        await scrollToStep(page.locator(scrolly), n);
        await expectStep(page, n);
        const step = page.locator(`${scrolly} .step[data-step="${n}"]`);
        await expect(step.locator('.step-picture')).toHaveCSS('opacity', '1');
        const [text, picture] = [
          await step.locator('.step-text h3').boundingBox(),
          await step.locator('.step-picture').boundingBox(),
        ];
        expect(text && picture && (text.y >= picture.y + picture.height - 1 || text.x + text.width <= picture.x)).toBe(
          true,
        );
      }
    });
  });
}

test('the address follows the section and adds nothing to the history', async ({ page }) => {
  await page.goto('/en/');
  const before = await page.evaluate(() => history.length);
  await page
    .locator('#sentence')
    .evaluate((section) => section.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expect(page).toHaveURL(/\/en\/#sentence$/);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(page).toHaveURL(/\/en\/$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the contents name the section in view and link to the others', async ({ page }) => {
  await page.goto('/en/#place');
  const { chapters } = messages('en');
  const place = formatMessage('en', chapters.place);
  const sentence = formatMessage('en', chapters.sentence);
  await expect(page.locator('.masthead-section')).toHaveText(place);
  await page.locator('story-progress [popovertarget="contents"]').click();
  await expect(page.locator('#contents [aria-current]')).toHaveText(place);
  await page.locator('#contents').getByRole('link', { name: sentence }).click();
  await expect(page).toHaveURL(/#sentence$/);
  await expect(page.locator('#contents')).toBeHidden();
});

test('after a jump over sections that were not laid out the contents name the one that is read', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('.masthead-section')).not.toBeEmpty();
  await page.evaluate(() => scrollTo({ top: 20 * innerHeight, behavior: 'instant' }));
  const named = () =>
    page.evaluate(() => {
      const hash = document.querySelector<HTMLAnchorElement>('#contents [aria-current]')?.hash ?? '';
      return document.elementFromPoint(innerWidth / 2, innerHeight * 0.45)?.closest(`[data-section]${hash}`)?.id ?? '';
    });
  await expect.poll(named).toMatch(/./);
});

test('the wheel scrolls the page by its own distance', async ({ page }) => {
  await page.goto('/en/');
  await scrollToStep(page.locator(scrolly), 3);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 240);
});
