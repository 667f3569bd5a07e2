import { expect, test } from './support/siteTest';

test('a press copies a whole reference, with the day on which it is read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2027-06-07T12:00:00'));
  await page.goto('/en/figures/attempts-by-year/');
  const form = page.locator('[data-citation="ris"]');
  await expect(form).toContainText('Y2  - 2027/06/07');
  await form.locator('+ button').click();
  await expect(page.locator('cite-box [role="status"]')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await form.textContent());
});
