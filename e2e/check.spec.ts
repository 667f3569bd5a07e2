import { test as base, type Page } from '@playwright/test';
import { LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { axeViolations } from './support/axeViolations';
import { copied, keepCopies } from './support/clipboard';
import { inTurn, LOCALES_READ } from './support/locale';
import { expect, test } from './support/siteTest';

const SENTENCE = 'Morocco stopped 78,685 migrants in 2024, of which 14,648 in August; 91,234 others tried.';

const field = (page: Page) => page.locator('textarea');
const found = (page: Page, ids: string) => page.locator(`[data-sentence] [data-found="${ids}"]`);
const remark = (page: Page, kind: string) => page.locator(`[data-remarks] > [data-remark="${kind}"]`);

test.beforeEach(({ page }) => keepCopies(page));

for (const [locale, sentence, ids] of [
  ['en', '63,121 attempts were foiled in 2021', 'attempts-2021'],
  ['es', 'Marruecos frustró 63.121 intentos de emigración irregular en 2021', 'attempts-2021'],
  ['fr', '63 121 tentatives avortées en 2021', 'attempts-2021'],
  ['ar', 'إحباط 63.121 محاولة للهجرة غير النظامية سنة 2021', 'attempts-2021'],
] as const)
  test(`a sentence in ${LOCALES[locale].name} stands again with its number found, as one types`, async ({ page }) => {
    await page.goto(`/${inTurn(1)}/check/`);
    await field(page).pressSequentially(sentence);
    await expect(found(page, ids)).toBeVisible();
    await expect(page.locator('[data-sentence]')).toHaveAttribute('lang', locale);
    await expect(remark(page, 'number').locator('[data-observation]')).toHaveAttribute('data-observation', ids);
    await expect(page.locator('textarea')).toHaveCount(1);
  });

test('what the words say besides is told: units, hinges, words of water, and what is in no table', async ({ page }) => {
  await page.goto('/en/check/');
  await field(page).fill(`${SENTENCE} A wave of migrants.`);
  await expect(remark(page, 'unit')).toContainText('“migrants” is beside 78,685');
  await expect(remark(page, 'hinge')).toContainText('Inside: a part of the first');
  await expect(remark(page, 'hinge').locator('[data-derived="78685 - 14648"]')).toHaveText('64,037');
  await expect(remark(page, 'word')).toContainText('arrival');
  await expect(found(page, '')).toHaveText('91,234');
  await expect(remark(page, 'number').filter({ hasText: '91,234' })).toContainText('Not in our tables');
});

test('a marked part leads to what is said of it, and the sentence stays', async ({ page }) => {
  await page.goto('/en/check/#s=63%2C121%20attempts%2C%20of%20which%2014%2C746');
  await page.locator('[data-sentence] a', { hasText: 'of which' }).click();
  await expect(remark(page, 'hinge')).toBeFocused();
  await expect(page).toHaveURL(/#s=63/);
  await expect(remark(page, 'hinge')).toBeInViewport();
});

test('values of one year that were restated can be distinguished', async ({ page }) => {
  await page.goto('/en/check/#s=about%2042%2C000%20arrivals%20in%20Spain%20in%202020');
  const who = remark(page, 'number').locator('.check-who');
  await expect(who).not.toHaveCount(0);
  const texts = await remark(page, 'number').locator('.check-numbers li').allInnerTexts();
  expect(texts.length).toBeGreaterThan(1);
  expect(new Set(texts.map((text) => text.replace(/^\S+\s/, ''))).size).toBe(texts.length);
});

test('a number opens its card', async ({ page }) => {
  await page.goto('/en/check/#s=63%2C121%20attempts');
  await remark(page, 'number').locator('a.number').first().click();
  await expect(page.locator('number-card [data-number-card="attempts-2021"]')).toBeVisible();
});

test('nothing is requested while one types, and nothing is kept', async ({ page, context }) => {
  await page.goto('/en/check/', { waitUntil: 'networkidle' });
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await field(page).pressSequentially(SENTENCE);
  await expect(found(page, 'attempts-2024')).toBeVisible();
  expect(requested).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
});

test('a sentence is shared in the part of the address that is sent to nobody, and taken from it', async ({
  page,
  context,
}) => {
  await page.goto('/en/check/');
  await field(page).fill(SENTENCE);
  await expect(page.getByLabel('Address')).toHaveValue(/\/en\/check\/#s=Morocco%20stopped/);
  const address = await page.getByLabel('Address').inputValue();
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.locator('[data-share-sentence] [role="status"]')).toHaveText('Copied.');
  expect(await copied(page)).toEqual([address]);
  const other = await context.newPage();
  const requested: string[] = [];
  other.on('request', (request) => requested.push(request.url()));
  // The address is that of the site; here it is served from another.
  await other.goto(address.replace(/^.*(?=\/en\/check\/)/, ''));
  await expect(found(other, 'attempts-2024')).toHaveText('78,685');
  expect(requested.filter((url) => url.includes('Morocco'))).toEqual([]);
});

test('a note holds what was found, with its sources', async ({ page }) => {
  await page.goto('/en/check/');
  await field(page).fill(SENTENCE);
  await page.getByRole('button', { name: 'Copy as note' }).click();
  await expect(page.locator('[data-share-sentence] [role="status"]')).toHaveText('Copied.');
  const [note] = await copied(page);
  expect(note).toContain(SENTENCE);
  expect(note).toMatch(
    /78,685\sattempts, Attempts stopped, 2024, Morocco, Morocco’s Interior Ministry\n\s+http.*\/en\/numbers\/attempts-2024\//,
  );
  expect(note).toMatch(/Tables of \d{4}-\d{2}-\d{2}/);
});

test('where nothing may be copied, the text is there to be selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('/en/check/');
  await field(page).fill(SENTENCE);
  await page.getByRole('button', { name: 'Copy as note' }).click();
  await expect(page.locator('[data-share-sentence] pre')).toContainText('Not in our tables');
});

test('printed words can be tried, and cleared, and the field is where one goes on', async ({ page }) => {
  await page.goto('/en/check/');
  await page.getByRole('button', { name: '63,121, of which' }).click();
  await expect(found(page, 'attempts-2021')).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(remark(page, 'hinge').getByRole('link')).toHaveAttribute('href', /#claim-attempts$/);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('[data-answer]')).toBeHidden();
  await expect(page.getByRole('button', { name: '63,121, of which' })).toBeVisible();
});

test('what was typed goes along to the page in another language', async ({ page }) => {
  await page.goto('/en/check/');
  await field(page).fill('63,121 attempts');
  await page.locator('footer a[hreflang="es"]').click();
  await expect(page).toHaveURL(/\/es\/check\/#s=63/);
  await expect(found(page, 'attempts-2021')).toBeVisible();
});

test('what was found is announced once, when one pauses', async ({ page }) => {
  await page.goto('/en/check/');
  await page.evaluate(() => {
    const status = document.querySelector('[data-status]');
    window.said = [];
    new MutationObserver(() => status?.textContent && window.said.push(status.textContent)).observe(status as Node, {
      childList: true,
    });
  });
  await field(page).pressSequentially('63,121 attempts in 2021');
  await expect(page.locator('[data-status]')).toHaveText('1 number found. In the tables: 1.');
  expect(await page.evaluate(() => window.said)).toEqual(['1 number found. In the tables: 1.']);
});

test('a text that is too long is kept and refused in a sentence; one of 5,000 characters is read', async ({ page }) => {
  await page.goto('/en/check/');
  await field(page).fill('63,121 attempts. '.repeat(300));
  await expect(page.locator('[data-status]')).toContainText('5,100');
  await expect(page.locator('[data-answer]')).toBeHidden();
  expect(await field(page).inputValue()).toHaveLength(5100);
  await field(page).fill('63,121 attempts. '.repeat(290));
  await expect(found(page, 'attempts-2021').first()).toBeVisible();
});

base('tables that cannot be had are said to be missing, and can be requested again', async ({ page }) => {
  // In Playwright's own page: the failed request is the point here, not a fault of the site.
  let isBroken = true;
  await page.route('**/check/tables.json', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/en/check/#s=63%2C121%20attempts');
  await expect(page.locator('[data-status]')).toHaveText('The tables could not be loaded.');
  await expect(field(page)).toHaveValue('63,121 attempts');
  // It stays there while one goes on typing.
  await field(page).press('End');
  await field(page).press('!');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.locator('[data-status]')).toHaveText('The tables could not be loaded.');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(found(page, 'attempts-2021')).toBeVisible();
});

for (const locale of LOCALES_READ)
  test(`axe finds nothing where an answer stands, narrow and in dark (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`/${locale}/check/#s=${encodeURIComponent(SENTENCE)}`);
    await expect(remark(page, 'hinge')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it would do, and leads to the numbers', async ({ page }) => {
    await page.goto(`/${inTurn(2)}/check/`);
    await expect(page.getByText(messages(inTurn(2)).check.noScript)).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: messages(inTurn(2)).number.all })).toBeVisible();
    await expect(field(page)).toBeHidden();
  });
});

test('a frame of another site hands the sentence over in the address', async ({ page }) => {
  await page.goto('/en/embed/check/');
  await field(page).fill(SENTENCE);
  await expect(page.locator('[data-reads]')).toHaveAttribute('href', /\/en\/check\/#s=Morocco%20stopped/);
});

declare global {
  interface Window {
    /** What was announced. */
    said: string[];
  }
}
