import { expect } from 'vitest';
import { LATE } from '../support/alive';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** How an engine is started: neither of the two can change it while it runs. */
export interface EngineMode {
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
}

/** A key by its name, or the character that it writes. */
export type Key =
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

/** The only window of an engine: what its driver does, and what is the same for all of them. */
export abstract class EnginePage {
  /** @param site Such as `http://localhost:3000`. */
  constructor(readonly site: string) {}

  abstract evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  abstract press(key: Key): Promise<void>;
  abstract wheel(down: number): Promise<void>;
  /** The window as its reader sees it: PNG, in base64. */
  abstract screenshot(): Promise<string>;
  abstract back(): Promise<void>;
  abstract close(): Promise<void>;
  protected abstract resize(size: WindowSize): Promise<void>;
  protected abstract visit(url: string): Promise<void>;
  protected abstract clickAt(x: number, y: number): Promise<void>;

  /** Opens a page, by its path or whole address, whose elements come after its first words. */
  async open(path: string, size: WindowSize): Promise<void> {
    // An address that differs by its hash alone would load nothing.
    await this.visit('about:blank');
    // WebKit sometimes says that it has arrived while the page before is still being unloaded.
    await this.until(() => location.href === 'about:blank');
    await this.resize(size);
    await this.visit(new URL(path, this.site).href);
    await this.until((late) => document.readyState === 'complete' && !document.querySelector(late), LATE);
    if (path.includes('#')) await this.evaluate(untilThere);
  }

  /** Waits until something is true in the page. */
  until<Args extends readonly unknown[]>(isTrue: (...args: Args) => boolean, ...args: Args): Promise<void> {
    return expect.poll(() => this.evaluate(isTrue, ...args), { message: `${isTrue} ${args}` }).toBe(true);
  }

  untilThereIs(selector: string): Promise<void> {
    return this.until((wanted) => document.querySelector(wanted) !== null, selector);
  }

  /** Waits until nothing moves that can be seen. */
  untilStill(): Promise<void> {
    return this.until(() =>
      document.getAnimations().every(({ playState, effect }) => {
        const moved = effect instanceof KeyframeEffect ? effect.target : null;
        // What is not laid out goes on for ever in Firefox.
        return playState !== 'running' || !moved?.checkVisibility({ contentVisibilityAuto: true });
      }),
    );
  }

  /** Presses what is first for a selector and these words, once it is in the window and at rest. */
  async click(selector: string, words = ''): Promise<void> {
    const [x, y] = await this.bringIntoView(selector, words);
    await this.clickAt(x, y);
  }

  /** @returns the middle, px in the window */
  bringIntoView(selector: string, words = ''): Promise<readonly [number, number]> {
    return this.evaluate(bringIntoView, selector, words);
  }

  async pressTimes(key: Key, times: number): Promise<void> {
    for (let i = 0; i < times; i += 1) await this.press(key);
  }
}

/** What an address names is gone to again for some frames. Runs in the page. */
async function untilThere(): Promise<void> {
  for (let still = 0, was = scrollY; still < 15; still = scrollY === was ? still + 1 : 0) {
    was = scrollY;
    await new Promise(requestAnimationFrame);
  }
}

/**
 * Scrolls until something is in the window, at rest and under nothing else. Not by `scrollIntoView`, which does nothing in
 * WebKit for what is inside a part that is not laid out: such a part comes first. Runs in the page.
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
    // Low in the window, where no picture stands over a text; by whole pixels, as WebKit paints the sum of all parts of one.
    const way = Math.round((part === found ? y : top) - 0.8 * innerHeight);
    if (!found.contains(hit) && way) scrollBy({ top: way, behavior: 'instant' });
  }
  throw new Error(`No ${selector} that says “${words}” comes into the window.`);
}
