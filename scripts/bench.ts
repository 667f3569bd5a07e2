/**
 * `npm run bench`: measures what the site costs a reader, compared with plainer editions of the same text. Prints the
 * tables, and fails when a budget is exceeded.
 * - `--only a,b`: some of bytes, lighthouse, scroll, graphics, pages
 * - `--runs 3`: number of Lighthouse and scroll runs, of which the median is reported
 * - `--write`: writes the tables of a whole run into docs/performance.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { pagePathsInLanguage } from '../e2e/support/pages';
import { PAGE_TABLE_HEADS, pageTableRow } from './bench/budgets';
import { compareEditions, EDITION_TABLE_HEADS, type EditionMeasurements } from './bench/compareEditions';
import { measureKilobytesSent } from './bench/measureKilobytesSent';
import { measureLighthouse } from './bench/measureLighthouse';
import { measureScroll } from './bench/measureScroll';
import { launchBrowser } from './bench/phone';
import { writeBareCopy } from './bench/writeBareCopy';
import { findBrowser } from './findBrowser';
import { markdownTable, replaceTextBetweenComments } from './replaceTextBetweenComments';
import { startSiteServer } from './server/startSiteServer';

const STORY = '/en/';
const OUT = 'out';
const BARE_COPY = '.cache/bench';
const DOCUMENT = 'docs/performance.md';
const PARTS = ['bytes', 'lighthouse', 'scroll', 'graphics', 'pages'] as const;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    runs: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const parts = options.only.split(',');
const runs = Number(options.runs);

const unknown = parts.filter((part) => !PARTS.some((known) => known === part));
if (unknown.length > 0) fail(`There is no ${unknown.join(', ')} to measure, but ${PARTS.join(', ')}.`);
if (options.write && PARTS.some((part) => !parts.includes(part))) fail('--write needs a whole run, without --only.');
const load = loadavg()[0] ?? 0;
if (load > availableParallelism() / 2) {
  console.error(`This machine is busy (load ${load.toFixed(1)}): its times will be longer than those of an idle one.`);
}

await writeBareCopy(OUT, STORY, BARE_COPY);
const [site, bareSite] = [await startSiteServer(OUT, 0), await startSiteServer(BARE_COPY, 0)];
const story = `${site.url}${STORY}`;
const bare = `${bareSite.url}${STORY}`;
const text = `${site.url}${STORY}text/`;
const executablePath = await findBrowser({ install: true });
const browser = await launchBrowser(executablePath, 'processor');

const measured: EditionMeasurements = {};
if (isWanted('bytes')) {
  measured.bytes = {
    story: await measureKilobytesSent(browser, story),
    bare: await measureKilobytesSent(browser, bare),
    text: await measureKilobytesSent(browser, text),
  };
}
if (isWanted('lighthouse'))
  measured.lighthouse = await interleaveRuns({ story, bare }, runs, (url) =>
    measureLighthouse(executablePath, url, 'processor'),
  );
if (isWanted('scroll'))
  measured.scroll = await interleaveRuns({ story, text }, runs, (url) => measureScroll(browser, url));
if (isWanted('graphics')) {
  const graphics = await launchBrowser(executablePath, 'graphics');
  measured.graphics = {
    lighthouse: await interleaveRuns({ story }, runs, (url) => measureLighthouse(executablePath, url, 'graphics')),
    scroll: await interleaveRuns({ story, text }, runs, (url) => measureScroll(graphics, url)),
  };
  await graphics.close();
}
const pages: (readonly string[])[] = [];
if (isWanted('pages')) {
  for (const path of pagePathsInLanguage(DEFAULT_LOCALE)) {
    const url = `${site.url}${path}`;
    const processor = await measureLighthouse(executablePath, url, 'processor');
    const graphics = await measureLighthouse(executablePath, url, 'graphics');
    pages.push(pageTableRow(path, { processor, graphics }));
  }
}
const conditions =
  `Median of ${runs}, kinds of page in one run. KB are 1,024 bytes as sent (brotli, headers included); Lighthouse’s mobile ` +
  `preset; scroll with the processor slowed four times; graphics path: painted by SwiftShader. Chromium ${browser.version()}, Node ${process.versions.node}, ` +
  `${availableParallelism()} cores, no GPU.`;
await Promise.all([browser.close(), site.close(), bareSite.close()]);

const rows = compareEditions(measured);
const tables = [markdownTable(EDITION_TABLE_HEADS, rows), markdownTable(PAGE_TABLE_HEADS, pages), conditions]
  .filter((text) => text !== '')
  .join('\n\n');
console.log(tables);
if (options.write) {
  writeFileSync(DOCUMENT, replaceTextBetweenComments(readFileSync(DOCUMENT, 'utf8'), 'bench', tables));
  console.log(`\n${DOCUMENT} contains the new tables.`);
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

/**
 * Measures pages alternately, one run of each in turn, so that changes in the speed of the machine, which occur within
 * minutes, affect all pages alike.
 */
async function interleaveRuns<Page extends string, Figures>(
  urls: Readonly<Record<Page, string>>,
  runs: number,
  measure: (url: string) => Promise<Figures>,
): Promise<Record<Page, Figures[]>> {
  const pages = Object.keys(urls) as Page[];
  const measured = Object.fromEntries(pages.map((page) => [page, []])) as unknown as Record<Page, Figures[]>;
  for (let run = 0; run < runs; run += 1) {
    for (const page of pages) measured[page].push(await measure(urls[page]));
  }
  return measured;
}
