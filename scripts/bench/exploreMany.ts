import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { median } from 'd3';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import type { ExplorerProps } from '@/components/explorer/Explorer.client';
import { EXPLORER_SCENES } from '@/content/explorer/scenes';
import { explorerRecords } from '@/lib/explorer/explorerRecords';
import { marksOfMap } from '@/lib/explorer/marksOfMaps';
import { fileHeaders } from '@/lib/site/headers';
import { messages } from '@/lib/text/messages';
import { startSiteServer } from '../server/startSiteServer';

/** How long the map of reports takes to answer a choice, with more records than it has. */
export interface ExploreFigures {
  readonly records: number;
  /** Milliseconds from the choice to its paint: the median of each kind of choice, of which the slowest. */
  readonly slowest: number;
  readonly choices: Readonly<Record<string, number>>;
}

const RECORDS = 2000;
const ROUNDS = 5;

/** Makes a page of 2,000 records from the site's own, and works it on a desktop that is not slowed. @param out the built site */
export async function exploreMany(browser: Browser, out: string, cache: string): Promise<ExploreFigures> {
  const root = await writePage(join(cache, 'explorer'), out);
  const site = await startSiteServer(root, 0, { headers: fileHeaders });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  try {
    // tsx wraps named functions in a helper that pages do not have.
    await page.addInitScript({ content: 'globalThis.__name ??= (target) => target;' });
    page.on('pageerror', (e) => console.log(String(e.stack)));
    await page.goto(`${site.url}/`);
    await page.locator('.explorer-filters:not([inert])').waitFor();
    const choices = await timeChoices(page);
    return { records: RECORDS, slowest: Math.max(...Object.values(choices)), choices };
  } finally {
    await page.close();
    await site.close();
  }
}

/** Synthetic: each record of the site several times, under an id of its own. */
function manyRecords(): Omit<ExplorerProps, 'maps' | 'unlocated'> {
  const { records, places } = explorerRecords('en');
  const { marks } = marksOfMap('en', EXPLORER_SCENES.all);
  const origins = Array.from({ length: RECORDS }, (_, i) => Math.floor((i * records.length) / RECORDS));
  const repeated = Object.entries(marks).map(([frame, { grid, cells }]) => [
    frame,
    { grid, cells: origins.flatMap((i) => cells.slice(2 * i, 2 * i + 2)) },
  ]);
  return {
    records: origins.flatMap((origin, i) => {
      const record = records[origin];
      return record ? [{ ...record, id: `${record.id}-${i}` }] : [];
    }),
    places,
    marks: Object.fromEntries(repeated),
    scenes: [],
    words: messages('en').explorer,
    addresses: { details: '', marks: '', story: '', inFull: '', live: '', geo: '', file: '' },
  };
}

async function writePage(folder: string, out: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: ['scripts/bench/explorerPage.tsx'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    // Nobody asks for the live map here.
    external: ['maplibre-gl*', 'mapbox-gl*', '*.css'],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.NEXT_PUBLIC_MAPBOX_TOKEN': '""' },
  });
  writeFileSync(join(folder, 'explorer.js'), outputFiles[0]?.contents ?? '');
  const site = load(readFileSync(join(out, 'en/map/index.html'), 'utf8'));
  const sheets = site('link[rel="stylesheet"]')
    .map((_, link) => site(link).attr('href'))
    .get();
  for (const href of sheets) {
    const file = join(folder, href);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(join(out, href)));
  }
  const props = JSON.stringify(manyRecords()).replaceAll('<', '\\u003c');
  const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en" class="${site('html').attr('class') ?? ''}"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${links}` +
      `<body><main class="explorer-page px-gutter" id="explorer"></main><script type="application/json" id="props">${props}</script>` +
      '<script type="module" src="/explorer.js"></script>',
  );
  return folder;
}

async function timeChoices(page: Page): Promise<Record<string, number>> {
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await page.evaluate(answerTimes));
  const [first = {}] = rounds;
  return Object.fromEntries(
    Object.keys(first).map((choice) => [choice, median(rounds, (times) => times[choice]) ?? Number.NaN ?? Number.NaN]),
  );
}

/** Runs in the page: makes each choice as a reader does, and takes it back. */
async function answerTimes(): Promise<Record<string, number>> {
  const control = (selector: string) => document.querySelector<HTMLInputElement>(`.explorer-filters ${selector}`);
  // A task set in a frame's callback runs after that frame is painted.
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const time = async (choose: () => void) => {
    await new Promise((done) => setTimeout(done, 150)); // the reader's rest between two choices
    const start = performance.now();
    choose();
    await painted();
    return performance.now() - start;
  };
  // React listens to the setter of the element, not to that of its prototype.
  const fill = (selector: string, value: string) => () => {
    const element = control(selector);
    if (!element) throw new Error(selector);
    const prototype = element instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  };
  const press = () => control('.kind-choice input')?.click();
  return {
    'one kind off': await time(press),
    'on again': await time(press),
    'a year': await time(fill('[type="date"]', '2021-06-01')),
    'all years': await time(fill('[type="date"]', '')),
    'one actor': await time(fill('select', 'Guardia Civil')),
    'all actors': await time(fill('select', '')),
    'a letter of a place': await time(fill('[type="search"]', 'm')),
    'all places': await time(fill('[type="search"]', '')),
  };
}
