import { expect, test } from './support/site';

test('a script written into the page does not run', async ({ browser, baseURL }) => {
  // A page of its own: the browser's complaint is the point here, not a fault of the site.
  const page = await browser.newPage(baseURL ? { baseURL } : {});
  await page.goto('/en/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  await page.close();
});
