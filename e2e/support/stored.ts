import type { Page } from '@playwright/test';

/** Everything that a site can store on a device; `NOTHING` is the empty state. */
export const stored = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await indexedDB.databases()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
  }));

export const NOTHING = { caches: [], workers: 0, databases: 0, local: 0, session: 0, cookies: '' };
