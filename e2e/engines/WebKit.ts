import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { Builder, Capabilities, Key as Code, Origin, type WebDriver } from 'selenium-webdriver';
import type { WebKitPrograms } from '@/scripts/findEngines';
import { findFreePort } from '@/scripts/findFreePort';
import { EnginePage, type EngineSettings, type KeyName, type WindowSize } from './EnginePage';

declare module 'selenium-webdriver' {
  // Missing in the types of the package.
  interface Actions {
    scroll(x: number, y: number, right: number, down: number, origin: Origin): Actions;
  }
}

const CODES: Readonly<Record<KeyName, string>> = {
  Tab: Code.TAB,
  Enter: Code.ENTER,
  Escape: Code.ESCAPE,
  Space: Code.SPACE,
  PageDown: Code.PAGE_DOWN,
  Home: Code.HOME,
  End: Code.END,
  ArrowDown: Code.ARROW_DOWN,
  ArrowUp: Code.ARROW_UP,
  ArrowLeft: Code.ARROW_LEFT,
  ArrowRight: Code.ARROW_RIGHT,
};

/** Window of WebKitGTK's test browser, driven over WebDriver on a virtual screen in memory. */
export class WebKit extends EnginePage {
  readonly #driver: WebDriver;
  readonly #end: () => void;

  static async launch(programs: WebKitPrograms, site: string, mode: EngineSettings): Promise<WebKit> {
    const home = writeSettings(mode);
    const running: ChildProcess[] = [];
    const end = () => {
      process.off('exit', end);
      // Ends the driver by its process group: the bus that started it leaves it running.
      for (const { pid } of running.splice(0)) if (pid) process.kill(-pid);
      rmSync(home, { recursive: true, force: true });
    };
    process.on('exit', end);
    const screen = spawn(programs.screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    running.push(screen);
    const [display] = await once(screen.stdio[3] as Readable, 'data');
    const port = await findFreePort();
    const env = { ...process.env, DISPLAY: `:${String(display).trim()}`, XDG_CONFIG_HOME: home, GTK_USE_PORTAL: '0' };
    running.push(
      spawn(programs.bus, ['--', programs.driver, `--port=${port}`], { detached: true, stdio: 'ignore', env }),
    );
    const server = `http://127.0.0.1:${port}`;
    await untilAnswers(`${server}/status`);
    const args = ['--automation', '--enable-smooth-scrolling=false', ...(mode.dark ? ['--dark-mode'] : [])];
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: programs.browser, args },
    });
    const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
    // As long as a page may load; the default of the driver ends a script after 30 s.
    await driver.manage().setTimeouts({ script: 300_000 });
    return new WebKit(site, driver, end);
  }

  private constructor(site: string, driver: WebDriver, end: () => void) {
    super(site);
    this.#driver = driver;
    this.#end = end;
  }

  override evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.#driver.executeScript(run as (...args: readonly unknown[]) => Result, ...args);
  }

  override press(key: KeyName): Promise<void> {
    return this.#driver.actions().keyDown(CODES[key]).keyUp(CODES[key]).perform();
  }

  override wheel(down: number): Promise<void> {
    return this.#driver.actions().scroll(100, 100, 0, down, Origin.VIEWPORT).perform();
  }

  override screenshot(): Promise<string> {
    return this.#driver.takeScreenshot();
  }

  override back(): Promise<void> {
    return this.#driver.navigate().back();
  }

  override async close(): Promise<void> {
    await this.#driver.quit();
    this.#end();
  }

  protected override async resize({ width, height }: WindowSize): Promise<void> {
    // The bar of the browser is a part of its window.
    const bar = await this.evaluate(() => outerHeight - innerHeight);
    await this.#driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, width, height: height + bar });
    await this.until((...size) => innerWidth === size[0] && innerHeight === size[1], width, height);
  }

  protected override visit(url: string): Promise<void> {
    return this.#driver.get(url);
  }

  protected override clickAt(x: number, y: number): Promise<void> {
    return this.#driver
      .actions()
      .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
      .click()
      .perform();
  }
}

/**
 * Writes a folder with settings for GTK, from which the engine reads reduced motion.
 * @returns the path of the folder
 */
function writeSettings({ reducedMotion }: EngineSettings): string {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const folder = join(home, 'gtk-3.0');
  mkdirSync(folder);
  writeFileSync(join(folder, 'settings.ini'), `[Settings]\ngtk-enable-animations=${!reducedMotion}\n`);
  // Its bar must not keep the window wider than a phone.
  writeFileSync(join(folder, 'gtk.css'), '* { min-width: 0; margin: 0; padding: 0; }\n');
  return home;
}

async function untilAnswers(url: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await setTimeout(50)) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`Nothing answers at ${url}.`);
}
