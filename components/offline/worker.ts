/**
 * Service worker for offline reading: caches the pages that a reader saved (`components/classroom/lesson/OfflineCopy.element.ts`) and
 * serves them. An edition is cached completely or not at all, and each file must match the build byte for byte. A newer
 * edition waits until the reader accepts it or has closed all pages of the previous one.
 */
import { addPlugins, precacheAndRoute } from 'workbox-precaching';

/** Files to cache with their revisions; `scripts/offline/writeOfflineWorker.ts` replaces this name with the list. */
declare const OFFLINE_FILES: Parameters<typeof precacheAndRoute>[0];

/**
 * Parts of the worker's global scope that are used here. TypeScript's `WebWorker` types conflict with its `DOM` types.
 */
declare const self: {
  skipWaiting(): Promise<void>;
  readonly clients: {
    matchAll(of: { includeUncontrolled: boolean }): Promise<readonly { postMessage(data: unknown): void }[]>;
  };
};

let kept = 0;

addPlugins([
  {
    // Files are cached at install only: Workbox would otherwise restore missing ones after the reader removed them.
    cacheWillUpdate: async ({ event, response }) => (event?.type === 'install' && response.ok ? response : null),
    cacheDidUpdate: async () => {
      kept += 1;
      for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
        client.postMessage({ kept: kept / OFFLINE_FILES.length });
    },
  },
]);

// Ignore the query of an address: only scripts read `?step=`, `?v=` and `?reveal=0`.
precacheAndRoute(OFFLINE_FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });

addEventListener('message', ({ data }) => {
  if (data === 'use') void self.skipWaiting();
});
