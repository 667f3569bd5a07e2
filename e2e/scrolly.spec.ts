import type { Page } from '@playwright/test';
import { expect, test } from './support/site';

/** One sequence stands for all; the others are of the same element. */
const scrolly = '#map-place scrolly-steps';

async function readStep(page: Page, n: number): Promise<void> {
  await page
    .locator(`${scrolly} .step[data-step="${n}"] .step-text`)
    .evaluate((text) => text.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

async function expectStep(page: Page, n: number): Promise<void> {
  await expect(page.locator(scrolly)).toHaveAttribute('data-step', String(n));
  await expect(page.locator(`${scrolly} .step[data-current]`)).toHaveCount(1);
  await expect(page.locator(`${scrolly} .step[data-step="${n}"]`)).toHaveAttribute('data-current', '');
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('each step shows its own picture, forward, back and after a jump', async ({ page }) => {
      await page.goto('/en/');
      for (const n of [1, 2, 3, 4, 5, 6, 5, 4, 1, 6, 2]) {
        await readStep(page, n);
        await expectStep(page, n);
        await expect(page.locator(`${scrolly} .step[data-step="${n}"] .step-picture`)).toHaveCSS('opacity', '1');
      }
    });

    test('a reload keeps the step', async ({ page }) => {
      await page.goto('/en/');
      await readStep(page, 4);
      await expectStep(page, 4);
      await page.reload();
      await expectStep(page, 4);
    });

    test('the buttons and the arrow keys move one step, and stop at the ends', async ({ page }) => {
      await page.goto('/en/');
      await readStep(page, 1);
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

    test('the picture leaves the text free', async ({ page }) => {
      await page.goto('/en/');
      for (const n of [1, 3, 6]) {
        await page
          .locator(`${scrolly} .step[data-step="${n}"] .step-text`)
          .evaluate((text) => text.scrollIntoView({ block: 'start', behavior: 'instant' }));
        await expectStep(page, n);
        const text = await page.locator(`${scrolly} .step[data-step="${n}"] .step-text h3`).boundingBox();
        const picture = await page.locator(`${scrolly} .step[data-step="${n}"] .step-picture`).boundingBox();
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

test('the contents name the section in view and lead to the others', async ({ page }) => {
  await page.goto('/en/#place');
  await expect(page.locator('.masthead-section')).toHaveText('Fourteen kilometres');
  await page.locator('.masthead-contents').click();
  await expect(page.locator('#contents [aria-current]')).toHaveText('Fourteen kilometres');
  await page.locator('#contents').getByRole('link', { name: 'One sentence' }).click();
  await expect(page).toHaveURL(/#sentence$/);
  await expect(page.locator('#contents')).toBeHidden();
});

test('the wheel moves the page as far as it turns', async ({ page }) => {
  await page.goto('/en/');
  await readStep(page, 3);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 240);
});
