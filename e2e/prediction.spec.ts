import { expect, test } from './support/site';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('the early question keeps its answer until it is asked for', async ({ page }) => {
      await page.goto('/en/');
      const question = page.locator('#prediction');
      const answer = question.locator('[data-observation="fence-attempts-2021-melilla"]');
      await expect(answer).toBeHidden();
      await question.locator('summary').click();
      await expect(answer).toBeVisible();
    });
  });
