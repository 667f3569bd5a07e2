import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { CHROMIUM_FLAGS, LOOPBACK_ONLY_FLAG } from '../findBrowser';

/** Settings of the phone in Lighthouse's mobile preset, so that all measurements use the same screen. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'en-GB',
};

/**
 * Kind of painting: by the processor, as in Chromium without a graphics processor, or by SwiftShader, which uses the
 * graphics path of phones but is slower. Neither behaves exactly like a phone, so a page should be smooth in both.
 */
export type PaintingMode = 'processor' | 'graphics';

const PAINTING_ARGS: Readonly<Record<PaintingMode, readonly string[]>> = {
  processor: [],
  graphics: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
};

export function launchBrowser(executablePath: string, painting: PaintingMode, ...args: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [...CHROMIUM_FLAGS, LOOPBACK_ONLY_FLAG, ...PAINTING_ARGS[painting], ...args],
  });
}

export interface EmulatedPhone {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** Opens a window of an emulated phone with an empty cache and no history. */
export async function openEmulatedPhone(browser: Browser): Promise<EmulatedPhone> {
  const context = await browser.newContext(PHONE);
  // tsx wraps named functions in a helper that pages do not have.
  await context.addInitScript({ content: 'globalThis.__name ??= (target) => target;' });
  const page = await context.newPage();
  return { context, page, cdp: await context.newCDPSession(page) };
}

/**
 * Scrolls a page to its end as a reader does: one screen at a time, at a steady speed, with a short rest between
 * screens.
 * @throws Error when the page stops scrolling before its end
 */
export async function scrollToEnd({ page, cdp }: EmulatedPhone, pixelsPerSecond: number): Promise<void> {
  const { width, height } = PHONE.viewport;
  for (let tries = 0; tries < 500; tries += 1) {
    const [left, top] = [await pixelsLeft(page), await scrollTop(page)];
    if (left < 2) return;
    await cdp.send('Input.synthesizeScrollGesture', {
      x: width / 2,
      y: height / 2,
      yDistance: -Math.min(left, height),
      speed: pixelsPerSecond,
      gestureSourceType: 'mouse',
      preventFling: true,
    });
    await page.waitForTimeout(150); // the reader's rest between two screens
    // A page without styles may be wider than the phone; zoomed out, it does not follow the gesture.
    if ((await scrollTop(page)) <= top) await page.evaluate((by) => window.scrollBy(0, by), height);
    if ((await scrollTop(page)) <= top) {
      throw new Error(`The page stopped scrolling ${Math.round(left)} px before its end.`);
    }
  }
  throw new Error('The page has no end.');
}

function pixelsLeft(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - window.scrollY - window.innerHeight);
}

function scrollTop(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}
