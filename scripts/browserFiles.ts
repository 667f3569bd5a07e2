import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { browserArgs, findBrowser, loopbackOnly } from './browser';
import { startSiteServer } from './server/startSiteServer';

/** A file to be made of a page of the built site in light colours. */
export interface BrowserFile {
  /** Address of the page below the site's root, e.g. `/en/share/story/`. */
  readonly path: string;
  /** Where it is kept from one build to the next, so that two builds are alike; named by all that it depends on. */
  readonly keptAt: string;
  /** The window, in CSS px, and how many pixels of the screen one of them is. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Present where the page's own script is to run; otherwise the page is as a reader without script sees it. */
  readonly runsScript?: true;
  /** Makes the file of the page, or says in sentences what is wrong with it. */
  readonly make: (page: Page) => Promise<Buffer | readonly string[]>;
}

/** Where a file is kept: in a folder of its kind, named by everything that it depends on. */
export function keptAt(kind: string, content: readonly string[], extension: string): string {
  const hash = createHash('sha256').update(content.join('\n')).digest('hex');
  return `.cache/${kind}/${hash.slice(0, 32)}.${extension}`;
}

/** Pages of one browser at the same time. */
const LANES = 3;

/**
 * Makes all files that are not kept from a build before, in one browser.
 * @param root folder of the built site
 * @throws with all that is wrong with the pages
 * @returns the files in the order asked for; null where one is to be made and no browser is found
 */
export async function makeInBrowser(root: string, files: readonly BrowserFile[]): Promise<readonly Buffer[] | null> {
  const missing = files.filter(({ keptAt }) => !existsSync(keptAt));
  if (missing.length > 0) {
    const executablePath = await findBrowser({ install: false }).catch(() => null);
    if (executablePath === null) return null;
    const browser = await chromium.launch({ executablePath, args: [...browserArgs, loopbackOnly] });
    const server = await startSiteServer(root, 0, { basePath: BASE_PATH });
    const faults: string[] = [];
    try {
      await Promise.all(Array.from({ length: LANES }, () => makeFrom(missing, browser, server.url, faults)));
    } finally {
      await browser.close();
      await server.close();
    }
    if (faults.length > 0) throw new Error(faults.sort().join('\n'));
  }
  return files.map(({ keptAt }) => readFileSync(keptAt));
}

/** One lane: makes the next file that is left until there is none. */
async function makeFrom(left: BrowserFile[], browser: Browser, url: string, faults: string[]): Promise<void> {
  // A new page for each file would take as long as the file itself, and would fetch fonts and styles each time.
  const pages = new Map<string, Page>();
  for (let file = left.shift(); file; file = left.shift()) {
    const { scale, runsScript = false } = file;
    const kind = `${scale} ${runsScript}`;
    const page = pages.get(kind) ?? (await openPage(browser, scale, runsScript));
    pages.set(kind, page);
    await makeOne(file, page, url, faults);
  }
}

function openPage(browser: Browser, scale: number, javaScriptEnabled: boolean): Promise<Page> {
  return browser.newPage({
    deviceScaleFactor: scale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled,
  });
}

async function makeOne(file: BrowserFile, page: Page, url: string, faults: string[]): Promise<void> {
  const { path, keptAt, width, height, make } = file;
  await page.setViewportSize({ width, height });
  await page.goto(`${url}${path}`);
  // tsx names functions with a helper that the page does not have.
  await page.evaluate('globalThis.__name ??= (target) => target; document.fonts.ready.then(() => undefined)');
  const made = await make(page);
  if (!Buffer.isBuffer(made)) {
    faults.push(...made);
    return;
  }
  mkdirSync(dirname(keptAt), { recursive: true });
  writeFileSync(keptAt, made);
}
