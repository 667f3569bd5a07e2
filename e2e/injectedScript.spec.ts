import { expect, test } from '@playwright/test';

test('a script written into the page does not run', async ({ page }) => {
  // Uses Playwright's own page, because this test causes an error in the console.
  await page.goto('/en/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
});
