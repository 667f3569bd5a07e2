import { CHAPTERS } from '@/content/chapters/chapters';
import { SCENES } from '@/content/chapters/scenes';
import { FIGURE_IDS } from '@/lib/figures/figureTables';
import { idsOf } from './support/idsOf';
import { expect, test } from './support/site';

test.use({ javaScriptEnabled: false });

test('a reader without script has every section, figure, table and source', async ({ page }) => {
  await page.goto('/en/');
  const sections = page.locator('[data-section]');
  expect(await sections.evaluateAll((all) => all.map(({ id }) => id))).toEqual([...CHAPTERS]);
  const figures = page.locator('[data-figure]');
  const ids = await figures.evaluateAll((all) => all.map((figure) => figure.getAttribute('data-figure')));
  expect(ids.toSorted()).toEqual([...FIGURE_IDS].toSorted());
  for (const figure of await figures.all()) {
    await expect(figure.locator('.figure-notes')).toContainText(/Sources: .{20,}/);
    await expect(figure.locator('.figure-csv')).toHaveAttribute('href', /\/data\/figures\/en\/.+\.csv$/);
    // By key: what is laid out on the way moves under a pointer.
    await figure.locator('.figure-table > summary').press('Enter');
    await expect(figure.locator('.figure-table table')).toBeVisible();
    expect(await figure.locator('.figure-table tbody tr').count()).toBeGreaterThan(1);
  }
});

test('a reader without script sees each scene with its own picture', async ({ page }) => {
  await page.goto('/en/');
  const steps = page.locator('.step', { has: page.locator('[data-scene]') });
  await expect(steps).toHaveCount(SCENES.filter(({ isPair }) => !isPair).length);
  for (const step of await steps.all()) {
    await step.scrollIntoViewIfNeeded();
    await expect(step.locator('img:visible')).toHaveCount(1);
    await expect(step.locator('.step-text')).toBeVisible();
  }
  await expect(page.locator('.step-nav')).toHaveCount(0);
});

test('a number leads a reader without script to its page', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('a.number[href$="/attempts-2021/"]').first().click();
  await expect(page).toHaveURL(/\/en\/numbers\/attempts-2021\/$/);
  await expect(page.locator('[data-number-card="attempts-2021"]')).toBeVisible();
  expect(await page.locator('#reports li').count()).toBeGreaterThan(3);
});

test('a reader without script opens a publisher, and goes from a number taken from it to that number', async ({
  page,
}) => {
  await page.goto('/en/sources/');
  const outlet = page.locator('#publisher-bladi');
  await outlet.locator('summary').click();
  await expect(outlet.locator('.outlet-page a').first()).toHaveAttribute('href', /^https?:/);
  await outlet.locator('a.number').first().click();
  await expect(page).toHaveURL(/\/en\/numbers\/[^/]+\/$/);
});

test('each open question of the method page leads to its place beside a number', async ({ page, request }) => {
  await page.goto('/en/method/');
  const questions = await page
    .locator('#questions li a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(questions.length).toBeGreaterThan(1);
  const tally = page.locator('#constraints [data-tally="questions"]').first();
  await expect(tally).toHaveText(String(questions.length));
  for (const question of questions) {
    const { pathname, hash } = new URL(question);
    expect(idsOf(await (await request.get(pathname)).text()), question).toContain(hash.slice(1));
  }
});

test('every page about the site is a link away from the story', async ({ page }) => {
  await page.goto('/en/');
  for (const name of ['timeline', 'method', 'sources', 'corrections', 'credits', 'teach', 'glossary'])
    await expect(page.locator(`footer a[href$="/en/${name}/"]`)).toBeVisible();
});
