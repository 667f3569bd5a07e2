import { STORY_SCENES } from '@/components/sections/storyScenes';
import { rotatingLocale } from './support/locale';
import { expect, test } from './support/siteTest';

test.use({ javaScriptEnabled: false });

test('every page about the site is a link away for a reader without script', async ({ page }) => {
  const locale = rotatingLocale(1);
  await page.goto(`/${locale}/`);
  const names = [
    'timeline',
    'method',
    'questions',
    'sources',
    'corrections',
    'credits',
    'accessibility',
    'teach',
    'glossary',
  ];
  for (const name of names) await expect(page.locator(`footer a[href$="/${locale}/${name}/"]`)).toBeVisible();
});

test('a reader without script sees each scene with its own picture', async ({ page }) => {
  await page.goto(`/${rotatingLocale(2)}/`);
  const steps = page.locator('.step', { has: page.locator('[data-scene]') });
  await expect(steps).toHaveCount(STORY_SCENES.filter(({ isPair }) => !isPair).length);
  for (const step of await steps.all()) {
    await step.scrollIntoViewIfNeeded();
    await expect(step.locator('img:visible')).toHaveCount(1);
    await expect(step.locator('.step-text')).toBeVisible();
  }
  await expect(page.locator('.step-nav')).toHaveCount(0);
});

test('a number is a link to its page for a reader without script', async ({ page }) => {
  const locale = rotatingLocale(1);
  await page.goto(`/${locale}/`);
  await page.locator('a.number[href$="#attempts-2021"]').first().click();
  await expect(page).toHaveURL(`/${locale}/numbers/attempts-morocco/#attempts-2021`);
  await expect(page.locator('[data-number-card="attempts-2021"]')).toBeInViewport();
  expect(await page.locator('#attempts-2021 .number-reports li').count()).toBeGreaterThan(3);
});

test('a reader without script opens a publisher, and follows a link from a number taken from it to that number', async ({
  page,
}) => {
  const locale = rotatingLocale(2);
  await page.goto(`/${locale}/sources/`);
  const outlet = page.locator('#publisher-bladi');
  await outlet.locator('summary').click();
  await expect(outlet.locator('.outlet-page a').first()).toHaveAttribute('href', /^https?:/);
  await outlet.locator('a.number').first().click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/numbers/[^/]+/#[^/]+$`));
});
