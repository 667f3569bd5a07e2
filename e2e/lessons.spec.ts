import { readFileSync } from 'node:fs';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { TESTED_LOCALES } from './support/locale';
import { expect, test } from './support/siteTest';

test('on a phone a teacher sees the link to the lessons on the first screen of the front door, of the story and of any page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const locale of TESTED_LOCALES)
    for (const path of ['/', `/${locale}/`, `/${locale}/numbers/`]) {
      await page.goto(path);
      const link = page.locator(`a[href$="/${locale}/teach/"]:visible`).first();
      await expect(link, path).toBeInViewport({ ratio: 1 });
      expect((await link.boundingBox())?.height, path).toBeGreaterThanOrEqual(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
    }
  await page.goto('/');
  await page.locator('.opening-nav').getByRole('link').last().click();
  await expect(page.locator('.lesson-row').first()).toBeVisible();
});

test('on a phone the curricula are in lines, not in narrow columns', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const path of ['/en/teach/', `/en/teach/${LESSON_IDS[0]}/`]) {
    await page.goto(path);
    const table = page.locator('#curriculum table');
    await expect(table.getByRole('row').nth(1).getByRole('rowheader')).toBeVisible();
    const cells = await table.locator('td').all();
    expect(cells.length, path).toBeGreaterThan(0);
    for (const cell of cells) expect((await cell.boundingBox())?.width, path).toBeGreaterThan(300);
  }
});

test('a term shows its meaning to the pointer and to the keyboard, closes it on Escape, and links to the glossary', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/teach/two-readings/');
  const term = page.locator('a.term[href$="#period"]');
  const tip = page.locator('#tip-period');
  await expect(tip).toBeHidden();
  await term.hover();
  await expect(tip).toBeVisible();
  await expect(tip).toContainText('the days from the first to the last');
  const { x = -1, width = 0 } = (await tip.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
  await page.mouse.move(0, 0);
  await expect(tip).toBeHidden();
  await term.focus();
  await expect(tip).toBeVisible();
  await expect(term).toHaveAccessibleDescription(/the days from the first to the last/);
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/glossary\/#period$/);
  await expect(page.locator('#period dfn')).toBeInViewport();
});

test('a number in a lesson opens its card, and the guess opens without its answer', async ({ page }) => {
  await page.goto('/en/teach/two-readings/');
  await page.locator('#answers a.number[href$="#attempts-2021"]').first().click();
  await expect(page.locator('number-card [data-number-card="attempts-2021"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('#part-guess a[href*="reveal=0"]').click();
  await expect(page).toHaveURL(/\/en\/\?reveal=0#prediction$/);
  await expect(page.locator('prediction-question input').first()).toBeVisible();
  await expect(page.locator('prediction-question [data-observation="fence-attempts-2021-melilla"]')).toHaveCount(0);
});

test('on a phone answers are typed into the worksheet and saved as a file, and are lost with the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/en/teach/two-readings/worksheet/');
  await page.getByLabel('Name', { exact: true }).fill('Amal');
  const answer = page.locator('.sheet-lines textarea').first();
  const height = async () => (await answer.boundingBox())?.height ?? 0;
  const before = await height();
  await answer.pressSequentially('One word joins two counts.');
  await answer.fill('One word joins two counts. '.repeat(20));
  expect(await height()).toBeGreaterThan(before);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a text file' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('two-readings.txt');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('Name: Amal');
  expect(text).toContain('One word joins two counts.');
  await page.reload();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
});

test('on a phone the three levels of an answer are below each other, in full width', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/en/teach/two-readings/');
  const levels = page.locator('#assessment .level');
  await expect(levels).toHaveCount(3);
  for (const level of await levels.locator('dd').all()) {
    const { x = -1, width = 0 } = (await level.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(280);
    expect(x + width).toBeLessThanOrEqual(360);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a worksheet has fields to type in, and offers nothing that needs script', async ({ page }) => {
    await page.goto('/en/teach/two-readings/worksheet/');
    await page.getByLabel('Name', { exact: true }).fill('Amal');
    await expect(page.locator('.sheet-lines textarea').first()).toBeEditable();
    await expect(page.locator('worksheet-answers')).toBeHidden();
  });

  test('a lesson is complete, and its terms link to the glossary', async ({ page }) => {
    await page.goto('/en/teach/two-readings/');
    await expect(page.locator('.part')).toHaveCount(11);
    await page.locator('a.term[href$="#period"]').click();
    await expect(page).toHaveURL(/\/en\/glossary\/#period$/);
  });
});
