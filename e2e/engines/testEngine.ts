import { afterAll, beforeAll, describe } from 'vitest';
import { findFirefox, findWebKit } from '@/scripts/findEngines';
import { type RunningServer, startSiteServer } from '@/scripts/server/startSiteServer';
import type { EngineMode, EnginePage, WindowSize } from './EnginePage';
import { Firefox } from './Firefox';
import { hatchTests } from './hatchTests';
import { pageTests } from './pageTests';
import { readOnTests } from './readOnTests';
import { sequenceTests } from './sequenceTests';
import { storyTests } from './storyTests';
import { WebKit } from './WebKit';

/** Tests that run in each engine, in its window, which is there when they run. */
export type EngineTests = (current: () => EnginePage, size: WindowSize, mode: EngineMode) => void;

const firefox = findFirefox();
const webkit = findWebKit();

const LAUNCH = {
  Firefox: firefox ? (site: string, mode: EngineMode) => Firefox.launch(firefox, site, mode) : null,
  WebKit: webkit ? (site: string, mode: EngineMode) => WebKit.launch(webkit, site, mode) : null,
} as const;

const EVERYWHERE: readonly EngineTests[] = [storyTests, sequenceTests, pageTests, hatchTests];

/** Each engine is started twice. */
const SCREENS: readonly {
  readonly where: string;
  readonly size: WindowSize;
  readonly mode: EngineMode;
  readonly tests: readonly EngineTests[];
}[] = [
  {
    where: 'on a phone, in light colours',
    size: { width: 390, height: 844 },
    mode: {},
    tests: [...EVERYWHERE, readOnTests],
  },
  {
    where: 'on a wide screen, in dark colours, with reduced motion',
    size: { width: 1280, height: 800 },
    mode: { dark: true, reducedMotion: true },
    tests: EVERYWHERE,
  },
];

/** The main paths of the site in one engine; skipped where it is not installed, as `npm test` says at its start. */
export function testEngine(name: keyof typeof LAUNCH): void {
  const launch = LAUNCH[name];
  describe.skipIf(!launch)(name, () => {
    let server: RunningServer | undefined;
    beforeAll(async () => {
      server = await startSiteServer('out', 0);
    });
    afterAll(() => server?.close());

    describe.each(SCREENS)('$where', ({ size, mode, tests }) => {
      let page: EnginePage | undefined;
      beforeAll(async () => {
        page = await launch?.(server?.url ?? '', mode);
      });
      afterAll(() => page?.close());
      const current = () => {
        if (!page) throw new Error(`${name} did not start.`);
        return page;
      };
      for (const some of tests) some(current, size, mode);
    });
  });
}
