/** Finds the two other browser engines that run the tests, as Debian ships them. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { globSync } from 'tinyglobby';

export interface WebKitPrograms {
  /** Path of the WebDriver server, which starts the browser. */
  readonly driver: string;
  /** Path of WebKitGTK's own browser, which is not on the `PATH`. */
  readonly browser: string;
  /** Path of a program that provides a virtual screen, because WebKitGTK's browser has no headless mode. */
  readonly screen: string;
  /** Path of a program that starts another program with a separate message bus, which WebKitGTK's browser needs. */
  readonly bus: string;
}

/** Names of the Debian packages that contain each browser engine and the programs that it needs to run. */
export const DEBIAN_PACKAGES_BY_ENGINE = {
  firefox: ['firefox-esr'],
  webkit: ['webkitgtk-webdriver', 'xvfb', 'dbus'],
} as const;

export function findFirefox(): string | null {
  return findProgram('firefox-esr') ?? findProgram('firefox');
}

export function findWebKit(): WebKitPrograms | null {
  const driver = findProgram('WebKitWebDriver');
  const browser = globSync(['/usr/lib/*/webkit2gtk-4.1/MiniBrowser', '/usr/libexec/webkit2gtk-4.1/MiniBrowser'])[0];
  const screen = findProgram('Xvfb');
  const bus = findProgram('dbus-run-session');
  return driver && browser && screen && bus ? { driver, browser, screen, bus } : null;
}

function findProgram(name: string): string | null {
  const files = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return files.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
