import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { EnginePage, type EngineSettings, type KeyName, type WindowSize } from './EnginePage';

/** Window of Firefox, driven over WebDriver BiDi. */
export class Firefox extends EnginePage {
  readonly #browser: Browser;
  readonly #page: Page;

  static async launch(executablePath: string, site: string, { dark, reducedMotion }: EngineSettings): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      // No time limit here: Vitest ends what hangs.
      timeout: 0,
      extraPrefsFirefox: {
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        'general.smoothScroll': false,
        'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
        // Without a screen Firefox finds no mouse; the value means a fine pointer that can hover.
        'ui.primaryPointerCapabilities': 6,
        'ui.allPointerCapabilities': 6,
      },
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    return new Firefox(site, browser, page);
  }

  private constructor(site: string, browser: Browser, page: Page) {
    super(site);
    this.#browser = browser;
    this.#page = page;
  }

  override evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.#page.evaluate(run as (...args: readonly unknown[]) => Result, ...args);
  }

  override press(key: KeyName): Promise<void> {
    return this.#page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput);
  }

  override async wheel(down: number): Promise<void> {
    await this.#page.mouse.wheel({ deltaY: down });
  }

  override screenshot(): Promise<string> {
    return this.#page.screenshot({ encoding: 'base64' });
  }

  override async back(): Promise<void> {
    await this.#page.goBack();
  }

  override close(): Promise<void> {
    return this.#browser.close();
  }

  protected override resize(size: WindowSize): Promise<void> {
    return this.#page.setViewport(size);
  }

  protected override async visit(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  protected override clickAt(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y);
  }
}
