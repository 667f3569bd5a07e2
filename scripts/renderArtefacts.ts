import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { load } from 'cheerio';
import { type Browser, chromium, type Page } from 'playwright';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { CHROMIUM_FLAGS, LOOPBACK_ONLY_FLAG } from './findBrowser';
import { startSiteServer } from './server/startSiteServer';

/** A page of the site from which files are made, in light colours and without script. */
export interface ArtefactPage {
  /** Address of the page below the site's root, such as `/en/share/story/`. */
  readonly path: string;
  /** Width and height of the window in CSS px; `scale` is the number of device pixels for each CSS pixel. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /**
   * Prepares the page before its files are made.
   * @returns errors of the page, as sentences; if there are any, no file is made
   */
  readonly prepare?: (page: Page) => Promise<readonly string[]>;
  /** Functions and settings that `prepare` uses; the cache depends on their source. */
  readonly dependsOn?: readonly unknown[];
  /** Files of the page, which are made one after another. */
  readonly files: readonly Artefact[];
}

export interface Artefact {
  /** Unique name of the file, such as its address below the site's root. */
  readonly name: string;
  readonly make: (page: Page) => Promise<Buffer>;
  /** Functions and settings that `make` uses; the cache depends on their source. */
  readonly dependsOn?: readonly unknown[];
}

/**
 * Folder of rendered artefacts, each under a hash of everything that it depends on, so that two builds are identical.
 */
const CACHE = '.cache/browser';
/**
 * Number of browsers: one for each processor, with one page at a time, since several pages of one browser delay each
 * other's painting.
 */
const BROWSERS = availableParallelism();

interface Job extends ArtefactPage {
  readonly files: readonly (Artefact & { readonly cachePath: string })[];
}

/**
 * Makes all files that are not cached, in browsers that open each page once.
 * @param executablePath path of the browser
 * @param root folder of the built site
 * @throws Error with the errors of all pages
 * @returns the content of each file, by its name
 */
export async function renderArtefacts(
  executablePath: string,
  root: string,
  pages: readonly ArtefactPage[],
): Promise<ReadonlyMap<string, Buffer>> {
  const jobs = pages.map((page): Job => {
    const { path, files, ...setting } = page;
    const content = hashOf([pageContent(root, path), setting, CHROMIUM_FLAGS]);
    return {
      ...page,
      files: files.map((file) => ({ ...file, cachePath: `${CACHE}/${hashOf([content, file.make, file.dependsOn])}` })),
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
        browsers.push(await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, LOOPBACK_ONLY_FLAG] }));
      await Promise.all(browsers.map((browser) => renderQueue(incomplete, browser, server.url, errors)));
    } finally {
      await Promise.all(browsers.map((browser) => browser.close()));
      await server.close();
    }
    if (errors.length > 0) throw new Error(errors.sort().join('\n'));
  }
  return new Map(
    jobs.flatMap(({ files }) => files.map(({ name, cachePath }) => [name, readFileSync(cachePath)] as const)),
  );
}

function hashOf(content: readonly unknown[]): string {
  const text = JSON.stringify(content, (_, value) => (typeof value === 'function' ? String(value) : value));
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

const isMissing = ({ cachePath }: Job['files'][number]): boolean => !existsSync(cachePath);

/** Takes one page after another from the queue `left`, makes its files and adds its errors to `errors`. */
async function renderQueue(left: Job[], browser: Browser, url: string, errors: string[]): Promise<void> {
  // Opening a tab for each page would take as long as making its files, and would fetch fonts and styles each time.
  const tabs = new Map<number, Page>();
  for (let next = left.shift(); next; next = left.shift()) {
    const tab = tabs.get(next.scale) ?? (await openTab(browser, next.scale));
    tabs.set(next.scale, tab);
    errors.push(...(await renderPage(next, tab, url)));
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

/** Makes the files of one page. @returns the errors of the page; if there are any, no file is made */
async function renderPage(of: Job, tab: Page, url: string): Promise<readonly string[]> {
  const { path, width, height, prepare, files } = of;
  // The previous page may have emulated a screen for a PDF.
  await tab.emulateMedia({ media: null });
  await tab.setViewportSize({ width, height });
  await tab.goto(`${url}${path}`);
  // tsx names functions with a helper that the page does not have.
  await tab.evaluate('globalThis.__name ??= (target) => target; document.fonts.ready.then(() => undefined)');
  const errors = (await prepare?.(tab)) ?? [];
  if (errors.length > 0) return errors;
  for (const { cachePath, make } of files.filter(isMissing)) {
    // Renamed once complete, because a build may be stopped.
    writeFileSync(`${cachePath}.part`, await make(tab));
    renameSync(`${cachePath}.part`, cachePath);
  }
  return [];
}

/**
 * @returns everything on which a picture of a page depends: its HTML and styles. The HTML names other files with hashes
 * of their content
 */
function pageContent(out: string, path: string): string {
  const $ = load(readFileSync(`${out}${path}index.html`, 'utf8'));
  $('script').remove();
  const sheets = $('link[rel="stylesheet"]').toArray();
  return [
    $('html').attr('lang'),
    $.html('head > title, html > body'),
    ...sheets.map(({ attribs }) => readFileSync(`${out}${attribs.href?.slice(BASE_PATH.length)}`, 'utf8')),
  ].join('\n');
}
