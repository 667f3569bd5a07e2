import { afterAll, beforeAll, describe } from 'vitest';
import { findFirefox, findWebKit } from '@/scripts/findEngines';
import { type RunningServer, startSiteServer } from '@/scripts/server/startSiteServer';
import type { EngineMode, EnginePage } from './EnginePage';
import { Firefox } from './Firefox';
import { readOnTests } from './readOnTests';
import { WebKit } from './WebKit';

/** Tests of one engine; they get its window when they run. */
export type EngineTests = (window: () => EnginePage) => void;

const firefox = findFirefox();
const webkit = findWebKit();

const LAUNCH = {
  firefox: firefox ? (site: string, mode: EngineMode) => Firefox.launch(firefox, site, mode) : null,
  webkit: webkit ? (site: string, mode: EngineMode) => WebKit.launch(webkit, site, mode) : null,
} as const;

/** All tests, in one engine, started once for those in light colours and once for those in dark ones. */
export function testEngine(name: keyof typeof LAUNCH): void {
  const launch = LAUNCH[name];
  if (!launch) console.log(`${name} is not installed here ("npx tsx scripts/testTools.ts" says more); skipped.`);
  describe.skipIf(!launch)(name, () => {
    let server: RunningServer | undefined;
    beforeAll(async () => {
      server = await startSiteServer('out', 0);
    });
    afterAll(() => server?.close());

    for (const { colours, mode, tests } of [{ colours: 'light', mode: {}, tests: [readOnTests] }]) {
      describe(colours, () => {
        let page: EnginePage | undefined;
        beforeAll(async () => {
          page = await launch?.(server?.url ?? '', mode);
        });
        afterAll(() => page?.close());
        for (const part of tests)
          part(() => {
            if (!page) throw new Error(`${name} did not start.`);
            return page;
          });
      });
    }
  });
}
