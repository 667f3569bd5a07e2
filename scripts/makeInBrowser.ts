import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type Browser, chromium, type Page } from 'playwright';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { browserArgs, loopbackOnly } from './findBrowser';
import { pageContent } from './pageContent';
import { startSiteServer } from './server/startSiteServer';

/** A page of the site that files are made of, in light colours, as a reader without script sees it. */
export interface BrowserPage {
  /** Address of the page below the site's root, e.g. `/en/share/story/`. */
  readonly path: string;
  /** The window, in CSS px, and how many pixels of the screen one of them is. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Sets the page up before its files are made, and says in sentences what is wrong with it. */
  readonly prepare?: (page: Page) => Promise<readonly string[]>;
  /** Functions and settings that `prepare` uses. */
  readonly dependsOn?: readonly unknown[];
  /** Made one after another. */
  readonly files: readonly BrowserFile[];
}

export interface BrowserFile {
  /** What it is known by among all that are made, such as its address below the site's root. */
  readonly name: string;
  readonly make: (page: Page) => Promise<Buffer>;
  /** Functions and settings that `make` uses. */
  readonly dependsOn?: readonly unknown[];
}

/** What was made is kept from one build to the next, so that two builds are alike, under a hash of all it depends on. */
const CACHE = '.cache/browser';
/** One for each processor, each with one page at a time: several in one browser wait for each other to be painted. */
const BROWSERS = availableParallelism();

interface Job extends BrowserPage {
  readonly files: readonly (BrowserFile & { readonly keptAt: string })[];
}

/**
 * Makes all files that are not kept from a build before, in browsers that open each page once.
 * @param executablePath the browser
 * @param root folder of the built site
 * @throws with all that is wrong with the pages
 * @returns each file by its name
 */
export async function makeInBrowser(
  executablePath: string,
  root: string,
  pages: readonly BrowserPage[],
): Promise<ReadonlyMap<string, Buffer>> {
  const jobs = pages.map((page): Job => {
    const { path, files, ...setting } = page;
    const content = hashOf([pageContent(root, path), setting, browserArgs]);
    return {
      ...page,
      files: files.map((file) => ({ ...file, keptAt: `${CACHE}/${hashOf([content, file.make, file.dependsOn])}` })),
    };
  });
  const incomplete = jobs.filter(({ files }) => files.some(isMissing));
  if (incomplete.length > 0) {
    mkdirSync(CACHE, { recursive: true });
    const server = await startSiteServer(root, 0, { basePath: BASE_PATH });
    const errors: string[] = [];
    const browsers: Browser[] = [];
    try {
      for (let n = 0; n < Math.min(BROWSERS, incomplete.length); n += 1)
        browsers.push(await chromium.launch({ executablePath, args: [...browserArgs, loopbackOnly] }));
      await Promise.all(browsers.map((browser) => makeFrom(incomplete, browser, server.url, errors)));
    } finally {
      await Promise.all(browsers.map((browser) => browser.close()));
      await server.close();
    }
    if (errors.length > 0) throw new Error(errors.sort().join('\n'));
  }
  return new Map(jobs.flatMap(({ files }) => files.map(({ name, keptAt }) => [name, readFileSync(keptAt)] as const)));
}

function hashOf(content: readonly unknown[]): string {
  const text = JSON.stringify(content, (_, value) => (typeof value === 'function' ? String(value) : value));
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

const isMissing = ({ keptAt }: Job['files'][number]): boolean => !existsSync(keptAt);

/** Makes the files of the next page that is left until there is none. */
async function makeFrom(left: Job[], browser: Browser, url: string, errors: string[]): Promise<void> {
  // A new tab for each page would take as long as its files, and would fetch fonts and styles each time.
  const tabs = new Map<number, Page>();
  for (let next = left.shift(); next; next = left.shift()) {
    const tab = tabs.get(next.scale) ?? (await openTab(browser, next.scale));
    tabs.set(next.scale, tab);
    errors.push(...(await makeFiles(next, tab, url)));
  }
}

function openTab(browser: Browser, deviceScaleFactor: number): Promise<Page> {
  return browser.newPage({
    deviceScaleFactor,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled: false,
  });
}

/** @returns what is wrong with the page, which then has no files */
async function makeFiles(of: Job, tab: Page, url: string): Promise<readonly string[]> {
  const { path, width, height, prepare, files } = of;
  // A page before may have been shown as on a screen where it was printed.
  await tab.emulateMedia({ media: null });
  await tab.setViewportSize({ width, height });
  await tab.goto(`${url}${path}`);
  // tsx names functions with a helper that the page does not have.
  await tab.evaluate('globalThis.__name ??= (target) => target; document.fonts.ready.then(() => undefined)');
  const errors = (await prepare?.(tab)) ?? [];
  if (errors.length > 0) return errors;
  for (const { keptAt, make } of files.filter(isMissing)) {
    // Renamed once it is whole, as a build may be stopped.
    writeFileSync(`${keptAt}.part`, await make(tab));
    renameSync(`${keptAt}.part`, keptAt);
  }
  return [];
}
