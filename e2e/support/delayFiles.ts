import type { Page } from '@playwright/test';

/**
 * Delays files of a page.
 * @param page of the browser, before it opens an address
 * @param names matches the addresses of these files, such as `/\.js$/`
 * @returns a function that releases them
 */
export async function delayFiles(page: Page, names: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(names, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
