import type { Page } from '@playwright/test';

/** Reads everything that the site has stored on the device. `NOTHING_STORED` is the result where nothing is stored. */
export const readStoredData = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await indexedDB.databases()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
  }));

export const NOTHING_STORED = { caches: [], workers: 0, databases: 0, local: 0, session: 0, cookies: '' };
