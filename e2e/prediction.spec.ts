import type { Page } from '@playwright/test';
import { delayFiles } from './support/delayFiles';
import { waitForFonts } from './support/figurePage';
import { recordLayoutShifts } from './support/recordLayoutShifts';
import { expect, test } from './support/siteTest';

const ANSWER = '[data-observation="fence-attempts-2021-melilla"]';

async function question(page: Page, query = '') {
  await page.goto(`/en/${query}`);
  const element = page.locator('prediction-question');
  await element.scrollIntoViewIfNeeded();
  return {
    element,
    slider: element.getByRole('slider', { name: 'Your guess for Melilla' }),
    field: element.getByRole('textbox', { name: 'or as a number' }),
    show: element.getByRole('button', { name: 'Show the ministry’s number' }),
    answer: element.locator(`details ${ANSWER}`),
    gap: element.locator('.prediction-gap'),
  };
}

test('an answer that is opened before the script loads stays open', async ({ page }) => {
  const release = await delayFiles(page, /\.js$/);
  await page.goto('/en/', { waitUntil: 'commit' });
  await page.locator('#prediction summary').click();
  const answer = page.locator(`#prediction details ${ANSWER}`);
  await expect(answer).toBeVisible();
  release();
  await expect(page.getByRole('slider', { name: 'Your guess for Melilla' })).toBeVisible();
  await expect(answer).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the question keeps its answer folded until the reader opens it', async ({ page }) => {
    await page.goto('/en/');
    const asked = page.locator('#prediction');
    await expect(asked.locator(ANSWER)).toBeHidden();
    await asked.locator('summary').click();
    await expect(asked.locator(ANSWER)).toBeVisible();
  });
});

test('the answer is neither visible nor accessible before the reader opens it, and is hidden again for another guess', async ({
  page,
}) => {
  const { element, field, show, answer, gap } = await question(page);
  const expectNoAnswer = async () => {
    await expect(element).not.toContainText('47', { useInnerText: true });
    expect(await element.ariaSnapshot()).not.toContain('47');
  };
  await expectNoAnswer();
  await field.fill('48');
  await show.click();
  await expect(gap).toHaveText('The ministry’s number is lower than your guess by 1.');
  expect(await element.ariaSnapshot()).toContain('47');
  await element.getByRole('button', { name: 'Guess again' }).click();
  await expect(answer).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('48');
  await expectNoAnswer();
  await field.fill('47');
  await show.click();
  await expect(gap).toHaveText('Your guess is the ministry’s number.');
});

test('a guess by keys alone requests nothing, stores nothing, and moves nothing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { element, slider, gap } = await question(page);
  // Where the next section is read first, the answer moves it down, and the masthead names the section before it.
  await element.evaluate((question) => question.scrollIntoView());
  await waitForFonts(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(recordLayoutShifts, true);
  const requests: string[] = [];
  // Pictures of the maps and fonts load when a reader comes near them, with or without a guess.
  page.on('request', (request) => {
    if (!/\/stills\/|\.woff2$/.test(request.url())) requests.push(request.url());
  });
  await slider.focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(gap).toBeFocused();
  await expect(gap).toHaveText('The ministry’s number is higher than your guess by 44.');
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
});
