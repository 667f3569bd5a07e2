import { expect } from 'vitest';
import { UNDEFINED_ELEMENTS_SELECTOR } from '../support/undefinedElements';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Settings with which an engine is started, because neither engine can change them while it runs. */
export interface EngineSettings {
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
}

/** Name of a key of the keyboard that the tests press. */
export type KeyName =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'PageDown'
  | 'Home'
  | 'End'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight';

/**
 * Window of a browser engine, as the tests use it: operations of the engine's driver, and helpers that all engines
 * share.
 */
export abstract class EnginePage {
  /** Creates the window. @param site address of the tested site, such as `http://localhost:3000` */
  constructor(readonly site: string) {}

  abstract evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  abstract press(key: KeyName): Promise<void>;
  abstract wheel(down: number): Promise<void>;
  /** Takes a picture of the visible part of the page. @returns a PNG file, encoded in base64 */
  abstract screenshot(): Promise<string>;
  abstract back(): Promise<void>;
  abstract close(): Promise<void>;
  protected abstract resize(size: WindowSize): Promise<void>;
  protected abstract visit(url: string): Promise<void>;
  protected abstract clickAt(x: number, y: number): Promise<void>;

  /**
   * Opens a page by its path or absolute address, and waits for its custom elements, which are defined after the first
   * paint.
   */
  async open(path: string, size: WindowSize): Promise<void> {
    // An address that differs in its hash alone would load nothing.
    await this.visit('about:blank');
    // WebKit sometimes reports that it has arrived while the previous page is still being unloaded.
    await this.until(() => location.href === 'about:blank');
    await this.resize(size);
    await this.visit(new URL(path, this.site).href);
    await this.#untilLoaded();
    if (path.includes('#')) await this.evaluate(untilThere);
  }

  /**
   * Goes to an address from the current page, as a link does, and waits like `open`. The service worker of the site then
   * always has a page. Without one it ends, and WebKit sometimes never answers a visit in that moment.
   */
  async follow(url: string): Promise<void> {
    await this.evaluate((to) => location.assign(to), url);
    await this.until((to) => location.href === to, url);
    await this.#untilLoaded();
  }

  #untilLoaded(): Promise<void> {
    return this.until(
      (late) => document.readyState === 'complete' && !document.querySelector(late),
      UNDEFINED_ELEMENTS_SELECTOR,
    );
  }

  /** Waits until a condition is true in the page. */
  until<Args extends readonly unknown[]>(isTrue: (...args: Args) => boolean, ...args: Args): Promise<void> {
    return expect.poll(() => this.evaluate(isTrue, ...args), { message: `${isTrue} ${args}` }).toBe(true);
  }

  untilThereIs(selector: string): Promise<void> {
    return this.until((wanted) => document.querySelector(wanted) !== null, selector);
  }

  /** Waits until no visible part of the page is being animated. */
  untilStill(): Promise<void> {
    return this.until(() =>
      document.getAnimations().every(({ playState, effect }) => {
        const moved = effect instanceof KeyframeEffect ? effect.target : null;
        // In Firefox, animations of elements that are not laid out never end.
        return playState !== 'running' || !moved?.checkVisibility({ contentVisibilityAuto: true });
      }),
    );
  }

  /** Presses the first match of a selector that contains these words, once it is in the window and at rest. */
  async click(selector: string, words = ''): Promise<void> {
    const [x, y] = await this.bringIntoView(selector, words);
    await this.clickAt(x, y);
  }

  /**
   * Scrolls the first match of a selector that contains these words into the window.
   * @returns its middle, in px of the window
   */
  bringIntoView(selector: string, words = ''): Promise<readonly [number, number]> {
    return this.evaluate(bringIntoView, selector, words);
  }

  async pressTimes(key: KeyName, times: number): Promise<void> {
    for (let i = 0; i < times; i += 1) await this.press(key);
  }
}

/**
 * Waits until the page stops scrolling to the target of its address, which takes some animation frames. Runs in the
 * page.
 */
async function untilThere(): Promise<void> {
  for (let still = 0, was = scrollY; still < 15; still = scrollY === was ? still + 1 : 0) {
    was = scrollY;
    await new Promise(requestAnimationFrame);
  }
}

/**
 * Scrolls until the first match of a selector that contains these words is in the window, at rest and not covered.
 * `scrollIntoView` does nothing in WebKit inside a part that is not laid out, so that part is scrolled to first. Runs
 * in the page.
 * @returns the middle of the match, in px of the window
 * @throws Error after a minute without such a match
 */
async function bringIntoView(selector: string, words: string): Promise<readonly [number, number]> {
  const end = performance.now() + 60_000;
  for (let still = 0, was = Number.NaN; performance.now() < end; await new Promise(requestAnimationFrame)) {
    const found = [...document.querySelectorAll(selector)].find((each) => each.textContent?.includes(words));
    let part = found;
    while (part && !part.checkVisibility({ contentVisibilityAuto: true })) part = part.parentElement ?? undefined;
    if (!found || !part) continue;
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const hit = document.elementFromPoint(x, y);
    still = part === found && found.contains(hit) && y === was ? still + 1 : 0;
    if (still === 3) return [x, y];
    was = y;
    // Low in the window, where no picture covers a text; by whole pixels, because WebKit adds up the fractions.
    const way = Math.round((part === found ? y : top) - 0.8 * innerHeight);
    if (!found.contains(hit) && way) scrollBy({ top: way, behavior: 'instant' });
  }
  throw new Error(`No ${selector} that says “${words}” comes into the window.`);
}
