import type { Page } from '@playwright/test';

/**
 * Holds back files of a page.
 * @param page of the browser, before it goes anywhere
 * @param names what the addresses of these files match, e.g. `/\.js$/`
 * @returns lets them come
 */
export async function holdFiles(page: Page, names: RegExp): Promise<() => void> {
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
