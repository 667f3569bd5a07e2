import { afterAll, beforeAll, describe } from 'vitest';
import { LOCALES, type Locale } from '@/lib/locales';
import { findFirefox, findWebKit } from '@/scripts/findEngines';
import { type RunningServer, startSiteServer } from '@/scripts/server/startSiteServer';
import { inTurn } from '../support/locale';
import { anyWindowTests } from './anyWindowTests';
import { bidiTests } from './bidiTests';
import type { EngineMode, EnginePage, WindowSize } from './EnginePage';
import { Firefox } from './Firefox';
import { hatchTests } from './hatchTests';
import { pageTests } from './pageTests';
import { readOnTests } from './readOnTests';
import { sequenceTests } from './sequenceTests';
import { storyTests } from './storyTests';
import { WebKit } from './WebKit';

/** A group of tests for the window of an engine, in one language. `current` returns the window once a test runs. */
export type EngineTests = (current: () => EnginePage, size: WindowSize, locale: Locale, mode: EngineMode) => void;

const firefox = findFirefox();
const webkit = findWebKit();

const LAUNCH = {
  Firefox: firefox ? (site: string, mode: EngineMode) => Firefox.launch(firefox, site, mode) : null,
  WebKit: webkit ? (site: string, mode: EngineMode) => WebKit.launch(webkit, site, mode) : null,
} as const;

const EVERYWHERE: readonly EngineTests[] = [storyTests, sequenceTests, pageTests, hatchTests];

/** Each engine is started once for each screen. */
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
    tests: [...EVERYWHERE, anyWindowTests, readOnTests],
  },
  {
    where: 'on a wide screen, in dark colours, with reduced motion',
    size: { width: 1280, height: 800 },
    mode: { dark: true, reducedMotion: true },
    tests: [...EVERYWHERE, bidiTests],
  },
];

/**
 * Runs the main paths of the site in one engine, or skips them where it is not installed, as `npm test` reports at its
 * start. The languages rotate: each group runs in another one on the next screen and in the other engine.
 */
export function testEngine(name: keyof typeof LAUNCH): void {
  const launch = LAUNCH[name];
  const engine = Object.keys(LAUNCH).indexOf(name);
  describe.skipIf(!launch)(name, () => {
    let server: RunningServer | undefined;
    beforeAll(async () => {
      server = await startSiteServer('out', 0);
    });
    afterAll(() => server?.close());

    describe.each(SCREENS.map((each, screen) => ({ ...each, screen })))('$where', ({ screen, size, mode, tests }) => {
      let page: EnginePage | undefined;
      beforeAll(async () => {
        page = await launch?.(server?.url ?? '', mode);
      });
      afterAll(() => page?.close());
      const current = () => {
        if (!page) throw new Error(`${name} did not start.`);
        return page;
      };
      for (const [part, some] of tests.entries()) {
        const locale = inTurn(engine + screen + part);
        describe(`in ${LOCALES[locale].name}`, () => some(current, size, locale, mode));
      }
    });
  });
}
