import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { browserArgs, findBrowser, loopbackOnly } from './browser';
import { startSiteServer } from './server/startSiteServer';

/** A page of the built site that files are made of, in light colours. */
export interface BrowserPage {
  /** Address of the page below the site's root, e.g. `/en/share/story/`. */
  readonly path: string;
  /** The window, in CSS px, and how many pixels of the screen one of them is. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Present where the page's own script is to run; otherwise the page is as a reader without script sees it. */
  readonly runsScript?: true;
  /** Sets the page up before its files are made, and says in sentences what is wrong with it. */
  readonly prepare?: (page: Page) => Promise<readonly string[]>;
  /** Made one after another. */
  readonly files: readonly BrowserFile[];
}

export interface BrowserFile {
  /** Where it is kept from one build to the next, so that two builds are alike; named by all that it depends on. */
  readonly keptAt: string;
  readonly make: (page: Page) => Promise<Buffer>;
}

/** Where a file is kept: in a folder of its kind, named by everything that it depends on. */
export function keptAt(kind: string, content: readonly string[], extension: string): string {
  const hash = createHash('sha256').update(content.join('\n')).digest('hex');
  return `.cache/${kind}/${hash.slice(0, 32)}.${extension}`;
}

/** Pages of one browser at the same time. */
const LANES = 3;

/**
 * Makes all files that are not kept from a build before, in one browser, which opens each page once.
 * @param root folder of the built site
 * @throws with all that is wrong with the pages
 * @returns the files of each page, in the order of both; null where one is to be made and no browser is found
 */
export async function makeInBrowser(
  root: string,
  pages: readonly BrowserPage[],
): Promise<readonly (readonly Buffer[])[] | null> {
  const incomplete = pages.filter(({ files }) => files.some(isMissing));
  if (incomplete.length > 0) {
    const executablePath = await findBrowser({ install: false }).catch(() => null);
    if (executablePath === null) return null;
    const browser = await chromium.launch({ executablePath, args: [...browserArgs, loopbackOnly] });
    const server = await startSiteServer(root, 0, { basePath: BASE_PATH });
    const faults: string[] = [];
    try {
      await Promise.all(Array.from({ length: LANES }, () => makeFrom(incomplete, browser, server.url, faults)));
    } finally {
      await browser.close();
      await server.close();
    }
    if (faults.length > 0) throw new Error(faults.sort().join('\n'));
  }
  return pages.map(({ files }) => files.map(({ keptAt }) => readFileSync(keptAt)));
}

const isMissing = ({ keptAt }: BrowserFile): boolean => !existsSync(keptAt);

/** One lane: makes the files of the next page that is left until there is none. */
async function makeFrom(left: BrowserPage[], browser: Browser, url: string, faults: string[]): Promise<void> {
  // A new tab for each page would take as long as its files, and would fetch fonts and styles each time.
  const tabs = new Map<string, Page>();
  for (let next = left.shift(); next; next = left.shift()) {
    const { scale, runsScript = false } = next;
    const kind = `${scale} ${runsScript}`;
    const tab = tabs.get(kind) ?? (await openTab(browser, scale, runsScript));
    tabs.set(kind, tab);
    faults.push(...(await makeFiles(next, tab, url)));
  }
}

function openTab(browser: Browser, scale: number, javaScriptEnabled: boolean): Promise<Page> {
  return browser.newPage({
    deviceScaleFactor: scale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled,
  });
}

/** @returns what is wrong with the page, which then has no files */
async function makeFiles(of: BrowserPage, tab: Page, url: string): Promise<readonly string[]> {
  const { path, width, height, prepare, files } = of;
  await tab.setViewportSize({ width, height });
  await tab.goto(`${url}${path}`);
  // tsx names functions with a helper that the page does not have.
  await tab.evaluate('globalThis.__name ??= (target) => target; document.fonts.ready.then(() => undefined)');
  const faults = (await prepare?.(tab)) ?? [];
  if (faults.length > 0) return faults;
  for (const { keptAt, make } of files.filter(isMissing)) {
    const made = await make(tab);
    mkdirSync(dirname(keptAt), { recursive: true });
    // Renamed once it is whole, as a build may be stopped.
    writeFileSync(`${keptAt}.part`, made);
    renameSync(`${keptAt}.part`, keptAt);
  }
  return [];
}
