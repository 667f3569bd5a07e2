/**
 * Stores the pages that a reader asked for (`components/classroom/lesson/OfflineCopy.element.ts`) and answers with
 * them. An edition is stored whole or not at all: each file must be the one that the build wrote, to the byte. A newer
 * edition waits until the reader takes it, or has closed all pages of the one before.
 */
import { addPlugins, precacheAndRoute } from 'workbox-precaching';

/** Inserted by `scripts/offline/writeOfflineWorker.ts`. */
declare const OFFLINE_FILES: Parameters<typeof precacheAndRoute>[0];

/** The part of a worker's scope that is used here; TypeScript's own types for it conflict with those of a page. */
declare const self: {
  skipWaiting(): Promise<void>;
  readonly clients: {
    matchAll(of: { includeUncontrolled: boolean }): Promise<readonly { postMessage(data: unknown): void }[]>;
  };
};

let kept = 0;

addPlugins([
  {
    // Workbox would restore missing files, even after the reader has had them removed.
    cacheWillUpdate: async ({ event, response }) => (event?.type === 'install' && response.ok ? response : null),
    cacheDidUpdate: async () => {
      kept += 1;
      for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
        client.postMessage({ kept: kept / OFFLINE_FILES.length });
    },
  },
]);

// Pages handle their query by script: `?step=`, `?v=`, `?reveal=0`.
precacheAndRoute(OFFLINE_FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });

addEventListener('message', ({ data }) => {
  if (data === 'use') void self.skipWaiting();
});
