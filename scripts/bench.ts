/**
 * `npm run bench`: what the site costs a reader, beside the same text published in plainer ways.
 *   --only a,b   some of bytes, lighthouse, scroll, load, pages
 *   --runs 3     Lighthouse and scroll take the median of so many
 *   --out out    the built site
 *   --write      puts the tables of a whole run into docs/performance.md
 * Prints the tables, and fails when a budget is broken.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ISLANDS, PAGE_TYPES } from '../e2e/support/pages';
import { measureBytes } from './bench/bytes';
import { COMPARISON_HEADS, compare, type Measurements } from './bench/compare';
import { interleaveRuns } from './bench/interleaveRuns';
import { measureLighthouse } from './bench/lighthouse';
import { measureLoad } from './bench/load';
import { markdownTable } from './bench/markdownTable';
import { medianOf } from './bench/medianOf';
import { PAGE_HEADS, pageRow } from './bench/pageRow';
import { launch } from './bench/phone';
import { measureScroll } from './bench/scroll';
import { writeBareCopy } from './bench/writeBareCopy';
import { findBrowser } from './browser';
import { replaceMarked } from './replaceMarked';
import { startSiteServer } from './server/startSiteServer';

const STORY = '/en/';
const BARE_COPY = '.cache/bench';
const DOCUMENT = 'docs/performance.md';
const PARTS = ['bytes', 'lighthouse', 'scroll', 'load', 'pages'] as const;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    runs: { type: 'string', default: '3' },
    out: { type: 'string', default: 'out' },
    write: { type: 'boolean', default: false },
  },
});
const parts = options.only.split(',');
const runs = Number(options.runs);

const unknown = parts.filter((part) => !PARTS.some((known) => known === part));
if (unknown.length > 0) fail(`There is no ${unknown.join(', ')} to measure, but ${PARTS.join(', ')}.`);
if (options.write && PARTS.some((part) => !parts.includes(part))) fail('--write needs a whole run, without --only.');
if (!existsSync(join(options.out, STORY, 'index.html'))) {
  fail(`There is no built site in ${options.out}. Build it first: npm run build`);
}
const load = loadavg()[0] ?? 0;
if (load > availableParallelism() / 2) {
  console.error(`This machine is busy (load ${load.toFixed(1)}): times will come out worse than they are.`);
}

writeBareCopy(options.out, STORY, BARE_COPY);
const [site, bareSite] = [await startSiteServer(options.out, 0), await startSiteServer(BARE_COPY, 0)];
const story = `${site.url}${STORY}`;
const bare = `${bareSite.url}${STORY}`;
const text = `${site.url}${STORY}text/`;
const executablePath = await findBrowser({ install: true });
const browser = await launch(executablePath);

const measured: Measurements = {};
if (isWanted('bytes')) {
  measured.bytes = {
    story: await measureBytes(browser, story),
    bare: await measureBytes(browser, bare),
    text: await measureBytes(browser, text),
  };
}
if (isWanted('lighthouse')) {
  const all = await interleaveRuns({ story, bare }, runs, (url) => measureLighthouse(executablePath, url));
  measured.lighthouse = { story: medianOf(all.story), bare: medianOf(all.bare) };
}
if (isWanted('scroll'))
  measured.scroll = await interleaveRuns({ story, text }, runs, (url) => measureScroll(browser, url));
if (isWanted('load')) measured.load = await measureLoad(options.out);
const pages: (readonly string[])[] = [];
if (isWanted('pages')) {
  for (const path of PAGE_TYPES) {
    const figures = await measureLighthouse(executablePath, `${site.url}${path}`);
    pages.push(pageRow(path, ISLANDS.includes(path), figures));
  }
}
const conditions =
  `Median of ${runs}, kinds of page in one run. KB are 1,024 bytes as sent (brotli, headers included); Lighthouse’s mobile ` +
  `preset; scroll with the processor slowed four times. Chromium ${browser.version()}, Node ${process.versions.node}, ` +
  `${availableParallelism()} cores, no GPU.`;
await Promise.all([browser.close(), site.close(), bareSite.close()]);

const rows = compare(measured);
const tables = [markdownTable(COMPARISON_HEADS, rows), markdownTable(PAGE_HEADS, pages), conditions]
  .filter((text) => text !== '')
  .join('\n\n');
console.log(tables);
if (options.write) {
  writeFileSync(DOCUMENT, replaceMarked(readFileSync(DOCUMENT, 'utf8'), 'bench', tables));
  console.log(`\n${DOCUMENT} holds the new tables.`);
}
if ([...rows, ...pages].some((cells) => cells.includes('FAIL'))) process.exitCode = 1;

function isWanted(part: (typeof PARTS)[number]): boolean {
  if (parts.includes(part)) console.error(`${part} …`);
  return parts.includes(part);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
