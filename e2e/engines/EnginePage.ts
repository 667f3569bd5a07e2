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
  /** Such as `http://localhost:3000`. */
  readonly #site: string;

  constructor(site: string) {
    this.#site = site;
  }

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

  /** Opens a page of the site, whose elements come after its first words. */
  async open(path: string, size: WindowSize): Promise<void> {
    // An address that differs by its hash alone would load nothing.
    await this.visit('about:blank');
    await this.resize(size);
    await this.visit(this.#site + path);
    await this.until((late) => document.readyState === 'complete' && !document.querySelector(late), LATE);
  }

  /** Waits until something is true in the page. */
  until<Args extends readonly unknown[]>(isTrue: (...args: Args) => unknown, ...args: Args): Promise<void> {
    return expect.poll(() => this.evaluate(isTrue, ...args), { message: `${isTrue} ${args}` }).toBeTruthy();
  }

  /** Presses what is first for a selector, once it is in the window and at rest. */
  async click(selector: string): Promise<void> {
    const [x, y] = await this.evaluate(bringIntoView, selector);
    await this.clickAt(x, y);
  }

  async pressTimes(key: Key, times: number): Promise<void> {
    for (let i = 0; i < times; i += 1) await this.press(key);
  }
}

/** The middle of what is pressed, px in the window. Runs in the page. */
async function bringIntoView(selector: string): Promise<readonly [number, number]> {
  const pressed = document.querySelector(selector);
  if (!pressed) throw new Error(`There is no ${selector}.`);
  for (let still = 0, was = Number.NaN; still < 3; ) {
    const { top, bottom } = pressed.getBoundingClientRect();
    // In WebKit `scrollIntoView` does nothing for what is inside a part that is not laid out.
    if (top < 80 || bottom > innerHeight) scrollBy({ top: (top + bottom) / 2 - innerHeight / 2, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    const now = pressed.getBoundingClientRect().top;
    still = now === was ? still + 1 : 0;
    was = now;
  }
  const { left, right, top, bottom } = pressed.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
}
