import { expect, test } from './support/site';

test.use({ javaScriptEnabled: false });

test('a reader without script has every section, figure, table and source', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('[data-section]')).toHaveCount(3);
  const figures = page.locator('[data-figure]');
  await expect(figures).toHaveCount(7);
  for (const figure of await figures.all()) {
    await expect(figure.locator('.figure-notes')).toContainText(/Sources: .{20,}/);
    await expect(figure.locator('.figure-csv')).toHaveAttribute('href', /\/data\/figures\/en\/.+\.csv$/);
    await figure.locator('summary').first().click();
    await expect(figure.locator('table').first()).toBeVisible();
    expect(await figure.locator('tbody tr').count()).toBeGreaterThan(1);
  }
});

test('a reader without script sees each scene with its own picture', async ({ page }) => {
  await page.goto('/en/');
  const steps = page.locator('.step');
  await expect(steps).toHaveCount(6);
  for (const step of await steps.all()) {
    await step.scrollIntoViewIfNeeded();
    await expect(step.locator('img:visible')).toHaveCount(1);
    await expect(step.locator('.step-text')).toBeVisible();
  }
  await expect(page.locator('.step-nav')).toBeHidden();
});

test('a number leads a reader without script to its page', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('a.number[href$="/attempts-2021/"]').first().click();
  await expect(page).toHaveURL(/\/en\/numbers\/attempts-2021\/$/);
  await expect(page.locator('[data-number-card="attempts-2021"]')).toBeVisible();
  expect(await page.locator('#reports li').count()).toBeGreaterThan(3);
});
