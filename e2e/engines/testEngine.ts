import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/lib/locales';
import { findFirefox, findWebKit } from '@/scripts/findEngines';
import { type RunningServer, startSiteServer } from '@/scripts/server/startSiteServer';
import { BIDI_TEXTS, charactersFromLeft, measureCharacters, withoutSpaces } from '../support/bidiTexts';
import { countHatchLines, HATCHED_ELEMENTS } from '../support/countHatchLines';
import { rotatingLocale } from '../support/locale';
import { READ_THROUGH_WINDOW_SIZES, readStoryThrough } from '../support/readStoryThrough';
import type { EnginePage, EngineSettings, WindowSize } from './EnginePage';
import { Firefox } from './Firefox';
import { pageTests } from './pageTests';
import { sequenceTests } from './sequenceTests';
import { storyTests } from './storyTests';
import { WebKit } from './WebKit';
import { windowIndependentTests } from './windowIndependentTests';

/** Tests that text to be read from left to right keeps its order on pages in Arabic. */
const bidiTests: EngineTestGroup = (current, size) => {
  it.each(BIDI_TEXTS)('in Arabic, $what keeps its order', async ({ path, selector, text, seen }) => {
    const page = current();
    await page.open(path, size);
    await page.until(() => document.documentElement.dataset.fonts === '');
    await page.bringIntoView(selector);
    const read = async () => charactersFromLeft(await page.evaluate(measureCharacters, [selector, text] as const));
    await expect.poll(read).toBe(seen ?? withoutSpaces(text));
  });

  it('in Arabic, the bar of reading progress grows from the right', async () => {
    const page = current();
    await page.open('/ar/#returns', size);
    await page.until(() => (document.querySelector('.masthead-read')?.getBoundingClientRect().width ?? 0) > 0);
    const [bar, read] = await page.evaluate(() =>
      ['.masthead-bar', '.masthead-read'].map((each) => document.querySelector(each)?.getBoundingClientRect().toJSON()),
    );
    expect(Math.abs(bar.right - read.right)).toBeLessThanOrEqual(1.5);
    expect(read.left).toBeGreaterThan(bar.left + 2);
  });
};

const readOnTests: EngineTestGroup = (current, _, locale) => {
  it.each(READ_THROUGH_WINDOW_SIZES)(
    'no scroll position is ever less than the one before while reading on ($width px wide)',
    async (size) => {
      const page = current();
      await page.open(`/${locale}/`, size);
      expect(await readStoryThrough(page)).toEqual([]);
    },
  );
};

const hatchTests: EngineTestGroup = (current, size, locale) => {
  it('an unknown value is hatched with lines that can be counted', async () => {
    const page = current();
    for (const [path, hatched] of HATCHED_ELEMENTS) {
      await page.open(`/${locale}${path}`, size);
      await page.bringIntoView(hatched);
      await page.untilStill();
      await page.evaluate(untilRevealed, hatched);
      const { seen, expected } = await page.evaluate(countHatchLines, {
        picture: await page.screenshot(),
        selector: hatched,
      });
      expect(Math.abs(seen - expected), `${path} ${hatched}: ${seen} lines`).toBeLessThanOrEqual(1);
    }
  });
};

/**
 * Registers a group of tests for the window of an engine, in one language. `current` returns the window once a test
 * runs.
 */
export type EngineTestGroup = (
  current: () => EnginePage,
  size: WindowSize,
  locale: Locale,
  mode: EngineSettings,
) => void;

const firefox = findFirefox();
const webkit = findWebKit();

const LAUNCH = {
  Firefox: firefox ? (site: string, mode: EngineSettings) => Firefox.launch(firefox, site, mode) : null,
  WebKit: webkit ? (site: string, mode: EngineSettings) => WebKit.launch(webkit, site, mode) : null,
} as const;

const EVERYWHERE: readonly EngineTestGroup[] = [storyTests, sequenceTests, pageTests, hatchTests];

interface TestedScreen {
  readonly title: string;
  readonly size: WindowSize;
  readonly mode: EngineSettings;
  readonly tests: readonly EngineTestGroup[];
}

/** Windows and settings in which each engine is started once, with the groups of tests that run there. */
const SCREENS = {
  phone: {
    title: 'on a phone, in light colours',
    size: { width: 390, height: 844 },
    mode: {},
    tests: [...EVERYWHERE, windowIndependentTests, readOnTests],
  },
  wide: {
    title: 'on a wide screen, in dark colours, with reduced motion',
    size: { width: 1280, height: 800 },
    mode: { dark: true, reducedMotion: true },
    tests: [...EVERYWHERE, bidiTests],
  },
} as const satisfies Record<string, TestedScreen>;

/**
 * Runs the main paths of the site in one engine on one screen, or skips them where the engine is not installed, as `npm
 * test` reports at its start. The languages rotate: each group runs in another one on the other screen and in the other
 * engine. Each engine and screen has its own file, so that they run side by side.
 */
export function testEngine(name: keyof typeof LAUNCH, screen: keyof typeof SCREENS): void {
  const launch = LAUNCH[name];
  const { title, size, mode, tests }: TestedScreen = SCREENS[screen];
  const rotation = Object.keys(LAUNCH).indexOf(name) + Object.keys(SCREENS).indexOf(screen);
  describe.skipIf(!launch)(`${name}, ${title}`, () => {
    let server: RunningServer | undefined;
    let page: EnginePage | undefined;
    beforeAll(async () => {
      server = await startSiteServer('out', 0);
      page = await launch?.(server.url, mode);
    });
    afterAll(async () => {
      await page?.close();
      await server?.close();
    });
    const current = () => {
      if (!page) throw new Error(`${name} did not start.`);
      return page;
    };
    for (const [part, some] of tests.entries()) {
      const locale = rotatingLocale(rotation + part);
      describe(`in ${LOCALES[locale].name}`, () => some(current, size, locale, mode));
    }
  });
}

/**
 * Waits until the animations around the first match of a selector have ended, such as those that reveal the counts of
 * the opening one by one. Runs in the page.
 */
async function untilRevealed(selector: string): Promise<void> {
  const hatched = document.querySelector(selector);
  const setting = document
    .getAnimations()
    .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.contains(hatched));
  await Promise.all(setting.map(({ finished }) => finished));
}
