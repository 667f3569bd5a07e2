import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { globSync } from 'tinyglobby';
import { filesNamedIn } from '../namedFiles';

/**
 * Undocumented details of the output of Next and React that this project relies on. After an update of Next,
 * `e2e/built/site/nextOutput.test.ts` and `nextOutput.test.ts` show which of them have changed.
 */

/** Selector of content that React reveals by script; without script it stays hidden. */
const STREAMED = 'template[id^="B:"], [hidden][id^="S:"]';

/** Selectors of elements that only Next's runtime uses in an exported page, by a description that tests print. */
export const NEXT_RUNTIME_SELECTORS = {
  'scripts of the runtime': 'script:not([type="application/ld+json"], [type="application/json"])',
  'links that load those scripts early': 'link[rel="preload"][as="script"]',
  'the mark for fonts of Next': 'meta[name="next-size-adjust"]',
  'the empty element at the start of the body': 'body > div[hidden]:empty',
};

/** Names of attributes of Next that the build removes from finished pages, by a description that tests print. */
export const NEXT_RUNTIME_ATTRIBUTES = { 'the order of style sheets': 'data-precedence' };

/** Pattern of the comments with which React separates texts and marks the boundaries of components. */
export const REACT_COMMENTS = /<!--.*?-->/gs;

/**
 * Selectors of tags that repeat what the page states elsewhere, by a description that tests print. The network X
 * reads Open Graph too.
 */
export const REPEATED_TAG_SELECTORS = {
  'the site’s own host, to connect to early': 'link[rel="preconnect"]',
  'title, description and picture for X': 'meta[name^="twitter:"]:not([name="twitter:card"])',
};

/**
 * Selector of links to icons. Next adds a hash to their addresses, which saves no requests: browsers request icons on
 * each visit.
 */
export const ICON_LINKS_SELECTOR = 'link[rel~="icon"], link[rel="apple-touch-icon"]';

/** Glob patterns of the files that only Next's router reads. */
export const NEXT_ROUTER_FILE_GLOBS = ['**/index.txt', '**/__next.*.txt'];

/** Folders of the exported site that repeat the page `404.html`, which is the one that hosts use. */
export const COPIES_OF_404 = ['404', '_not-found'];

/** Folder with the front page and the copies of the 404 page as Next exported them, for the tests of Next's output. */
export const EXPORTED_COPIES_FOLDER = '.cache/exported';

export function saveExportedCopies(out: string): void {
  rmSync(EXPORTED_COPIES_FOLDER, { recursive: true, force: true });
  mkdirSync(EXPORTED_COPIES_FOLDER, { recursive: true });
  for (const file of globSync('*.{html,txt}', { cwd: out }))
    cpSync(`${out}/${file}`, `${EXPORTED_COPIES_FOLDER}/${file}`);
  for (const folder of COPIES_OF_404.filter((folder) => existsSync(`${out}/${folder}`)))
    renameSync(`${out}/${folder}`, `${EXPORTED_COPIES_FOLDER}/${folder}`);
}

/** Checks that a page has no streamed content, which stays hidden without script. @throws Error when a page has some */
export function assertNoStreamedContent($: CheerioAPI): void {
  const waiting = $(STREAMED).first().attr('id');
  if (waiting) {
    throw new Error(
      `A page contains streamed content (id="${waiting}"): remove the Suspense, next/dynamic or loading.tsx that makes it.`,
    );
  }
}

/** Removes the tags and attributes of Next's runtime from a page. Other HTML, CSS and React's comments remain. */
export function removeNextRuntime($: CheerioAPI): void {
  for (const selector of Object.values(NEXT_RUNTIME_SELECTORS)) $(selector).remove();
  for (const name of Object.values(NEXT_RUNTIME_ATTRIBUTES)) $(`[${name}]`).removeAttr(name);
}

/** Removes tags that repeat what the page states elsewhere, and the hashes in the addresses of icons. */
export function removeRepeatedTags($: CheerioAPI): void {
  for (const selector of Object.values(REPEATED_TAG_SELECTORS)) $(selector).remove();
  for (const icon of $(ICON_LINKS_SELECTOR).toArray()) icon.attribs.href = icon.attribs.href?.split('?')[0] ?? '';
}

/**
 * Removes the files in the output of Next that no page loads: data of its router, scripts, and media that no style
 * sheet names.
 * @param out folder of the built site
 */
export function removeNextRuntimeFiles(out: string): void {
  const sheets = globSync(`${out}/_next/static/chunks/**/*.css`);
  const others = globSync([`${out}/_next/static/**/*.js`, `${out}/_next/static/media/*`]);
  const named = filesNamedIn(sheets, others);
  const payloads = globSync(NEXT_ROUTER_FILE_GLOBS.map((pattern) => `${out}/${pattern}`));
  for (const file of [...payloads, ...others.filter((file) => !named.has(file))]) rmSync(file);
}
