/**
 * `npm run bench`: what the story costs a reader, beside the same text published in plainer ways.
 *   --write            puts the table into README.md
 *   --only a,b         of bytes, lighthouse, scroll, filter, explore, load
 *   --runs 3           median of so many
 *   --out out          the built site
 *   --page /en/        the story measured
 *   --without a,b      what the control goes without (CSS selectors)
 * Prints the table and the budgets, keeps the figures in .cache/bench.json, and fails when a budget is broken.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBudgets } from './bench/budgets';
import { measureBytes } from './bench/bytes';
import { exploreMany } from './bench/exploreMany';
import { measureFilter } from './bench/filter';
import { measureLighthouse } from './bench/lighthouse';
import { type LoadFigures, measureLoad } from './bench/load';
import { launch } from './bench/phone';
import type { Measured, Report } from './bench/report';
import { measureScroll } from './bench/scroll';
import { type Site, serveVariant } from './bench/site';
import { markdownTable } from './bench/table';
import { prepareVariants, type VariantId } from './bench/variants';
import { findBrowser } from './browser';
import { replaceMarked } from './replaceMarked';

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: 'bytes,lighthouse,scroll,filter,explore,load' },
    runs: { type: 'string', default: '3' },
    out: { type: 'string', default: 'out' },
    page: { type: 'string', default: '/en/' },
    without: { type: 'string', default: '[data-figure^="map-"], canvas, .map-still' },
  },
});
const wanted = new Set(options.only.split(','));
const runs = Number(options.runs);

const page = join(options.out, options.page, 'index.html');
if (!existsSync(page)) {
  console.error(`There is no ${page} to measure. Build the site first: npm run build`);
  process.exit(1);
}

const load = loadavg()[0] ?? 0;
if (load > availableParallelism() / 2) {
  console.error(`This machine is busy (load ${load.toFixed(1)}): times will come out worse than they are.`);
}
const executablePath = await findBrowser({ install: true });
const variants = prepareVariants({
  out: options.out,
  page: options.page,
  without: options.without.split(','),
  cache: '.cache/bench',
});
const browser = await launch(executablePath);
const sites = await Promise.all(variants.map(serveVariant));
const bytes: Measured['bytes'][] = [];
for (const site of sites) bytes.push(await measureSiteBytes(site));
// The control is for frames only.
const lighthouses = await whereWanted(
  'lighthouse',
  ({ id }) => id !== 'still',
  (urls) => measureLighthouse(executablePath, urls, runs),
);
const scrolls = await whereWanted(
  'scroll',
  () => true,
  (urls) => measureScroll(browser, urls, runs),
);
const measured = sites.map(({ id }, i): [VariantId, Measured] => [
  id,
  { bytes: bytes[i] ?? null, lighthouse: lighthouses.get(id) ?? null, scroll: scrolls.get(id) ?? null },
]);

const explore = wanted.has('explore') ? await exploreMany(browser, options.out, '.cache/bench') : null;
if (explore) console.log(`Map of reports, ${explore.records} records: ${saidTimes(explore.choices)}\n`);
const report: Report = {
  explore,
  page: options.page,
  runs,
  chromium: browser.version(),
  node: process.versions.node,
  cores: availableParallelism(),
  measured: Object.fromEntries(measured) as Record<VariantId, Measured>,
};
const [story] = sites;
if (wanted.has('filter') && story) await sayFilter(story);
await browser.close();
for (const { close } of sites) await close();
if (wanted.has('load')) for (const figures of await measureLoad(options.out)) sayLoad(figures);
publish(report);

/** Always taken: this visit also leaves every file compressed, so that no later run waits for that. */
async function measureSiteBytes(site: Site): Promise<Measured['bytes']> {
  console.error(`${site.id}: bytes …`);
  const counted = await measureBytes(browser, site);
  for (const missing of counted.missing) console.error(`${site.id}: asked for ${missing}`);
  return counted;
}

/** What is measured of pages in turns, by page; nothing where it is not asked for. */
async function whereWanted<Figures>(
  what: string,
  isCompared: (site: Site) => boolean,
  measure: (urls: readonly string[]) => Promise<Figures[]>,
): Promise<ReadonlyMap<VariantId, Figures>> {
  if (!wanted.has(what)) return new Map();
  console.error(`all: ${what} …`);
  const compared = sites.filter(isCompared);
  const figures = await measure(compared.map(({ url }) => url));
  const ofPage = new Map<VariantId, Figures>();
  for (const [i, { id }] of compared.entries()) {
    const own = figures[i];
    if (own !== undefined) ofPage.set(id, own);
  }
  return ofPage;
}

async function sayFilter({ url }: Site): Promise<void> {
  const { rows, ...times } = await measureFilter(browser, url);
  console.log(`Table of numbers, ${rows} rows, script at 4× slowdown: ${saidTimes(times)}\n`);
}

function sayLoad({ server, answered, failed, perSecond, median, slowest, memory: [first, last] }: LoadFigures): void {
  console.log(
    `${server}: ${answered} requests answered, ${failed} failed, ${perSecond.toFixed(0)} a second, half within ` +
      `${median} ms, the slowest ${slowest} ms; memory ${first.toFixed(0)} MB, then ${last.toFixed(0)} MB\n`,
  );
  if (failed > 0) process.exitCode = 1;
}

function saidTimes(times: Readonly<Record<string, number>>): string {
  return Object.entries(times)
    .map(([task, ms]) => `${task} ${ms.toFixed(1)} ms`)
    .join(', ');
}

function publish(report: Report): void {
  mkdirSync('.cache', { recursive: true });
  const verdicts = checkBudgets(report);
  writeFileSync('.cache/bench.json', `${JSON.stringify({ ...report, verdicts }, null, 2)}\n`);
  const table = markdownTable(report);
  console.log(`${table}\n`);
  for (const { budget, found, passes } of verdicts) console.log(`${passes ? 'pass' : 'FAIL'}  ${budget}: ${found}`);
  if (options.write) {
    writeFileSync('README.md', replaceMarked(readFileSync('README.md', 'utf8'), 'bench', table));
    console.log('\nREADME.md holds the new table.');
  }
  if (verdicts.some(({ passes }) => !passes)) process.exitCode = 1;
}
