import type { Page } from '@playwright/test';

/**
 * Delays the loading of some files.
 * @param page the page, before it opens an address
 * @param names matches the addresses of the files, such as `/\.js$/`
 * @returns a function that lets them load
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
