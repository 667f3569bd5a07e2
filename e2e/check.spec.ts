import type { Page } from '@playwright/test';
import { messages } from '@/lib/text/messages';
import { AXE_COLOUR_RULE_IDS, findAxeViolations } from './support/findAxeViolations';
import { rotatingLocale, TESTED_LOCALES } from './support/locale';
import { expect, test } from './support/siteTest';

const SENTENCE = 'Morocco stopped 78,685 migrants in 2024, of which 14,648 in August; 91,234 others tried.';

const field = (page: Page) => page.locator('textarea');
const found = (page: Page, ids: string) => page.locator(`[data-sentence] [data-found="${ids}"]`);
const remark = (page: Page, kind: string) => page.locator(`[data-remarks] > [data-remark="${kind}"]`);

test('a sentence is repeated with its numbers marked while one types; meanwhile nothing is requested, and nothing is stored', async ({
  page,
  context,
}) => {
  await page.goto(`/${rotatingLocale(1)}/check/`);
  // The tables are fetched with the first sentence.
  await field(page).fill('63,121 attempts in 2021');
  await expect(found(page, 'attempts-2021')).toBeVisible();
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await field(page).fill('');
  await field(page).pressSequentially(SENTENCE);
  await expect(found(page, 'attempts-2024')).toBeVisible();
  await expect(page.locator('textarea')).toHaveCount(1);
  expect(requested).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
});

test('a sentence in the address is checked; a marked part links to its remark; a number opens its card; a link to another language keeps all of it', async ({
  page,
}) => {
  await page.goto('/en/check/#s=63%2C121%20attempts%2C%20of%20which%2014%2C746');
  await page.locator('[data-sentence] a', { hasText: 'of which' }).click();
  await expect(remark(page, 'hinge')).toBeFocused();
  await expect(page).toHaveURL(/#s=63/);
  await expect(remark(page, 'hinge')).toBeInViewport();
  await remark(page, 'number').locator('a.number').first().click();
  await expect(page.locator('number-card [data-number-card="attempts-2021"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('footer a[hreflang="es"]').click();
  await expect(page).toHaveURL(/\/es\/check\/#s=63/);
  await expect(found(page, 'attempts-2021')).toBeVisible();
});

test('if the program cannot be loaded, the page states this, and loads it again on demand, with the sentence', async ({
  page,
}) => {
  await page.route('**/sentenceChecker-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw 0' }),
  );
  await page.goto('/en/check/');
  await field(page).fill('63,121 attempts in 2021');
  await expect(page.locator('[data-status]')).toHaveText(messages('en').check.failed);
  await page.unroute('**/sentenceChecker-*.js');
  await page.locator('[data-act="retry"]').click();
  await expect(found(page, 'attempts-2021')).toBeVisible();
  await expect(field(page)).toHaveValue('63,121 attempts in 2021');
});

for (const locale of TESTED_LOCALES)
  test(`axe finds nothing in a checked sentence, on a narrow screen and in dark colours (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`/${locale}/check/#s=${encodeURIComponent(SENTENCE)}`);
    await expect(remark(page, 'hinge')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findAxeViolations(page, { rules: AXE_COLOUR_RULE_IDS })).toEqual([]);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page states what it does with script, and links to the numbers', async ({ page }) => {
    await page.goto(`/${rotatingLocale(2)}/check/`);
    await expect(page.getByText(messages(rotatingLocale(2)).check.noScript)).toBeVisible();
    await expect(
      page.locator('main').getByRole('link', { name: messages(rotatingLocale(2)).number.all }),
    ).toBeVisible();
    await expect(field(page)).toBeHidden();
  });
});
