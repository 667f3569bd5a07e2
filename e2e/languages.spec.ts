import type { Page } from '@playwright/test';
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { rotatingLocale } from './support/locale';
import { expect, test } from './support/siteTest';

const NAMES = PUBLISHED_LOCALES.map((locale) => LOCALES[locale].name);
/** The button in the line above the page; the story has another one on its first screen. */
const LINE = '.masthead-line';
const buttonOf = (page: Page, locale: Locale, within = LINE) =>
  page.locator(within).getByRole('button', { name: messages(locale).page.language });
const menuOf = (page: Page) => page.locator('#languages');
const linkTo = (page: Page, locale: Locale) => menuOf(page).getByRole('link', { name: LOCALES[locale].name });

for (const { how, javaScriptEnabled } of [
  { how: 'with script', javaScriptEnabled: true },
  { how: 'without script', javaScriptEnabled: false },
])
  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    for (const [i, { what, path, within }] of [
      { what: 'the first screen', path: '/', within: '.opening-nav' },
      { what: 'the story', path: '/#place', within: LINE },
      { what: 'another page', path: '/numbers/attempts-morocco/#attempts-2021', within: LINE },
    ].entries())
      test(`the button of ${what} opens the languages, by pointer and by key, and each links to the same page in that language`, async ({
        page,
      }) => {
        const [locale, other] = [rotatingLocale(i + 1), rotatingLocale(i + 2)];
        const [button, menu] = [buttonOf(page, locale, within), menuOf(page)];
        await page.goto(`/${locale}${path}`);
        await expect(button).toHaveText(`${messages(locale).page.language} ${locale.toUpperCase()}`);
        await expect(menu).toBeHidden();
        await button.click();
        await expect(menu).toBeVisible();
        await expect(menu).toHaveRole('navigation');
        await expect(menu).toHaveAccessibleName(messages(locale).page.languages);

        await test.step('each language has its own name, and the language of the page is marked', async () => {
          await expect(menu.getByRole('link')).toHaveText(NAMES);
          for (const each of PUBLISHED_LOCALES) await expect(linkTo(page, each)).toHaveAttribute('lang', each);
          await expect(menu.locator('[aria-current]')).toHaveText([LOCALES[locale].name]);
        });

        await test.step('a press elsewhere closes them, as does Escape, which returns the focus', async () => {
          await page.mouse.click(5, 300);
          await expect(menu).toBeHidden();
          await button.press('Enter');
          await expect(menu).toBeVisible();
          await page.keyboard.press('Escape');
          await expect(menu).toBeHidden();
          await expect(button).toBeFocused();
        });

        await page.keyboard.press('Space');
        for (const each of PUBLISHED_LOCALES) {
          await page.keyboard.press('Tab');
          await expect(linkTo(page, each)).toBeFocused();
          if (each === other) break;
        }
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(new RegExp(`/${other}${path.replace(/#.*/, '')}(#[\\w-]+)?$`));
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        await expect(menu.locator('[aria-current]')).toHaveText([LOCALES[other].name]);
      });
  });

test('in another language a reader of the story is in the same section, with the same reading', async ({ page }) => {
  const [locale, other] = [rotatingLocale(0), rotatingLocale(1)];
  const section = page.locator('#sentence');
  const chosen = page.locator('reading-switch [value="attempts:B"]');
  await page.goto(`/${locale}/?r=attempts:B#sentence`);
  await expect(section).toBeInViewport();
  await expect(chosen).toBeChecked();
  await buttonOf(page, locale).click();
  await linkTo(page, other).click();
  await expect(page).toHaveURL(`/${other}/?r=attempts:B#sentence`);
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(section).toBeInViewport();
  await expect(chosen).toBeChecked();
});

test('in another language the table of numbers keeps its filters, also by the links at its foot', async ({ page }) => {
  const [locale, other, third] = [rotatingLocale(1), rotatingLocale(2), rotatingLocale(0)];
  const chosen = (name: string) => page.locator(`filter-list select[name="${name}"]`);
  const rows = page.locator('.numbers-table tbody tr[data-metric]:visible');
  await page.goto(`/${locale}/numbers/?metric=attempts`);
  await chosen('year').selectOption('2021');
  const count = await rows.count();
  const isThere = async (language: Locale) => {
    await expect(page).toHaveURL(`/${language}/numbers/?metric=attempts&year=2021`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(chosen('metric')).toHaveValue('attempts');
    await expect(rows).toHaveCount(count);
  };
  await isThere(locale);
  await buttonOf(page, locale).click();
  await linkTo(page, other).click();
  await isThere(other);
  await page.locator(`footer a[hreflang="${third}"]`).click();
  await isThere(third);
});

test('the front door is the same for every reader, whatever language a browser prefers', async ({ request }) => {
  const pages = await Promise.all(
    ['en-GB', 'es-ES,es;q=0.9', 'fr-MA,fr;q=0.8,ar;q=0.5', 'ar', '*'].map(async (languages) => {
      const answer = await request.get('/', { headers: { 'Accept-Language': languages }, maxRedirects: 0 });
      expect(answer.status(), languages).toBe(200);
      return answer.text();
    }),
  );
  expect(new Set(pages).size).toBe(1);
});

test.describe('on a device set to French', () => {
  test.use({ locale: 'fr-FR' });

  test('the front door offers all languages and redirects to none; a link to Spanish opens Spanish', async ({
    page,
  }) => {
    await page.goto('/', { waitUntil: 'networkidle' });
    await expect(page).toHaveURL('/');
    const links = page.locator('main a[hreflang]');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      PUBLISHED_LOCALES.map((locale) => `/${locale}/`),
    );
    for (const [i, locale] of PUBLISHED_LOCALES.entries()) {
      await expect(links.nth(i)).toContainText(LOCALES[locale].name);
      await expect(links.nth(i)).toContainText(messages(locale).site.name);
    }
    await page.getByRole('link', { name: LOCALES.es.name }).click();
    await expect(page).toHaveURL('/es/');
    await page.goto('/es/sources/', { waitUntil: 'networkidle' });
    await expect(page).toHaveURL('/es/sources/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages('es').about.sources.title);
  });
});
