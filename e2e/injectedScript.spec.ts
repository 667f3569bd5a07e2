import { expect, test } from '@playwright/test';

test('a script written into the page does not run', async ({ page }) => {
  // In Playwright's own page: the browser's complaint is the point here, not a fault of the site.
  await page.goto('/en/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
});
