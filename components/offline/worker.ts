/**
 * Keeps the pages that a reader asked to keep (`components/classroom/lesson/OfflineCopy.element.ts`) and answers with them. An edition is
 * kept whole or not at all: each file must be what the build wrote, to the byte. A newer one waits until the reader takes
 * it, or has closed all pages of the one before.
 */
import { addPlugins, precacheAndRoute } from 'workbox-precaching';

/** Written in by `scripts/offline/writeOfflineWorker.ts`. */
declare const OFFLINE_FILES: Parameters<typeof precacheAndRoute>[0];

/** The part of a worker's scope that is used here; TypeScript's own names for it do not go with those of a page. */
declare const self: {
  skipWaiting(): Promise<void>;
  readonly clients: {
    matchAll(of: { includeUncontrolled: boolean }): Promise<readonly { postMessage(data: unknown): void }[]>;
  };
};

let kept = 0;

addPlugins([
  {
    // Workbox would put back what is missing, even after the reader had it removed.
    cacheWillUpdate: async ({ event, response }) => (event?.type === 'install' && response.ok ? response : null),
    cacheDidUpdate: async () => {
      kept += 1;
      for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
        client.postMessage({ kept: kept / OFFLINE_FILES.length });
    },
  },
]);

// What a page does with its query, it does by script: `?step=`, `?v=`, `?reveal=0`.
precacheAndRoute(OFFLINE_FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });

addEventListener('message', ({ data }) => {
  if (data === 'use') void self.skipWaiting();
});
