/** Finds the browser that photographs, tests and measures the site. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * Debian's browsers, in order of preference. Chromium's headless shell lays out and paints pages as Chromium does, but
 * opens no windows, so tests take little more than half the time.
 */
const DEBIAN_CHROMIUM = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const isRoot = process.getuid?.() === 0;

/**
 * Flags that stop Chromium from making background requests, and from rounding letter widths, which readers' browsers do
 * not do. As root they also turn off the sandbox, which could not start.
 */
export const CHROMIUM_FLAGS: string[] = [
  '--font-render-hinting=none',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** Chromium flag that makes every host but this machine unresolvable, so that pages reach no other host. */
export const LOOPBACK_ONLY_FLAG = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

export interface FindBrowserOptions {
  /** Whether `findBrowser` may install a missing browser (Debian, as root). */
  readonly install: boolean;
}

/**
 * Finds a Chromium, or installs one where the options allow it.
 * @returns the path of its executable
 * @throws when there is none; the message names what to install
 */
export async function findBrowser({ install }: FindBrowserOptions): Promise<string> {
  const chosen = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`PLAYWRIGHT_CHROMIUM_PATH is "${chosen}", but there is no such file. Correct it, or unset it.`);
  }
  const found = findDebianChromium() ?? findPlaywrightChromium();
  if (found) return found;
  if (install && installOnDebian('chromium-headless-shell')) {
    const installed = findDebianChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium found. Install one with "npx playwright install --with-deps chromium" (on Debian "apt-get install chromium-headless-shell"), ' +
      'or set PLAYWRIGHT_CHROMIUM_PATH to the one you have.',
  );
}

const findDebianChromium = (): string | undefined => DEBIAN_CHROMIUM.find((path) => existsSync(path));

/**
 * Returns the path of Playwright's own Chromium, or null if it is not installed. Playwright returns a path even if it
 * has not downloaded the browser, and throws on a system it does not know.
 */
function findPlaywrightChromium(): string | null {
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * Installs system packages with apt-get, on Debian as root only.
 * @returns false if the system is not Debian or the user is not root, in which case nothing was tried
 */
export function installOnDebian(...names: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  for (const args of [['update'], ['install', '-y', ...names]]) {
    console.log(`${names.join(', ')}: missing; running: apt-get ${args.join(' ')}`);
    // RUNLEVEL keeps a newly installed server from starting.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    execFileSync('apt-get', args, { stdio: 'inherit', env });
  }
  return true;
}
