/** `npm run build`: facts checked, pages exported, runtime stripped, elements bundled. Writes `out/`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import Tinypool from 'tinypool';
import { throwErrors } from '@/lib/facts/contentError';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { NO_NEEDS } from '@/lib/site/headers';
import { mapboxToken } from '@/lib/site/mapboxToken';
import { bundleElements } from './bundleElements';
import { cardPages, writeCards } from './cards/cardPages';
import { checkContent } from './checkContent';
import { checkQuestionCards } from './checkQuestionCards';
import { compressFiles } from './compressFiles';
import { hostHeaders, type SiteFile } from './deploy/hostHeaders';
import { framedPages, frameHeights } from './framedPages';
import { islandCost, runtimeFiles, strayFiles } from './islands';
import { makeInBrowser } from './makeInBrowser';
import type { packCopies, stripPages } from './pageTasks';
import { paperPages } from './paperPages';
import { picturePages } from './picturePages';
import { readabilityWarnings } from './readabilityWarnings';
import { clearBuildMark, currentSettings, writeBuildMark } from './server/buildMark';
import { stripPage } from './stripPage';
import { withdrawPages } from './withdrawPages';
import { writeDataFiles } from './writeDataFiles';
import { needsOf } from './writeIslandHead';
import { writeOEmbeds } from './writeOEmbeds';

const OUT = 'out';
/** Pages that a thread strips at once. */
const PORTION = 200;
const NOTHING_MADE = { addresses: new Map(), sizes: new Map(), heights: new Map() };

mapboxToken();
// A failed build would leave the old pages behind.
clearBuildMark();
rmSync(OUT, { recursive: true, force: true });

const base = await step('Check facts and texts', () => {
  const { base, errors } = checkContent();
  throwErrors(errors);
  for (const remark of readabilityWarnings()) console.warn(remark);
  return base;
});
await step('Export pages', () =>
  execFileSync('npx', ['next', 'build'], { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } }),
);
const scripts = await step('Write data and scripts', () => {
  writeDataFiles(OUT);
  return bundleElements(OUT);
});
const made = await step('Print, photograph and measure', makeBrowserFiles);
const threads = new Tinypool({
  filename: `${import.meta.dirname}/pageWorker.mjs`,
  maxThreads: availableParallelism(),
});
const pages = globSync(`${OUT}/**/*.html`);
const islands = await step('Strip pages', async () => {
  const portions = Array.from({ length: Math.ceil(pages.length / PORTION) }, (_, i) =>
    pages.slice(i * PORTION, (i + 1) * PORTION),
  );
  const stripped = await Promise.all(
    portions.map((files) => inThread<typeof stripPages>('stripPages', { files, made: { scripts, ...made } })),
  );
  throwErrors(
    PUBLISHED_LOCALES.flatMap((locale) => {
      const files = ['', 'questions/'].map((path) => `${OUT}/${locale}/${path}index.html`);
      return files.flatMap((file) => checkQuestionCards(file, readFileSync(file, 'utf8'), base));
    }),
  );
  return stripped.flat();
});
await step('Pack copies for classrooms and offline reading', async () => {
  removeRuntimeFiles(runtimeFiles(OUT, islands));
  const islandPaths = new Set(islands.map((file) => file.slice(OUT.length)));
  await Promise.all(
    PUBLISHED_LOCALES.map((locale) =>
      inThread<typeof packCopies>('packCopies', { out: OUT, locale, scripts, islands: islandPaths }),
    ),
  );
  await threads.destroy();
  writeFileSync(`${OUT}/_headers`, hostHeaders(siteFiles(), BASE_PATH));
});
await step('Compress files', () => compressFiles(OUT));
writeBuildMark(currentSettings());
for (const file of islands) console.log(islandCost(OUT, file));
console.log(`${pages.length} pages, ${islands.length} of them with an island.`);

/** Runs a step of the build and prints how long it took. */
async function step<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await run();
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** Runs a task of many pages beside others. */
function inThread<Task extends (given: never) => unknown>(
  name: string,
  given: Parameters<Task>[0],
): Promise<Awaited<ReturnType<Task>>> {
  return threads.run(given, { name });
}

/** Files and figures that only a browser can give; each is kept from one build to the next while nothing changes. */
async function makeBrowserFiles() {
  for (const file of globSync(`${OUT}/*/{share,picture}/**/index.html`))
    writeFileSync(file, stripPage(readFileSync(file, 'utf8'), { scripts, ...NOTHING_MADE }, BASE_PATH).html);
  const downloads = [...paperPages(), ...picturePages()];
  const made = await makeInBrowser(OUT, [...framedPages(), ...downloads, ...cardPages()]);
  if (made.size === 0)
    console.log('No browser found: all pages share one picture, and what a browser prints or draws is not offered.');
  withdrawPages(OUT);
  const heights = frameHeights(made);
  writeOEmbeds(OUT, heights);
  const addresses = new Map(writeCards(OUT, made));
  const sizes = new Map<string, number>();
  for (const { name } of downloads.flatMap(({ files }) => files)) {
    const file = made.get(name);
    // A figure that is no single chart has an empty drawing.
    if (!file?.length) continue;
    mkdirSync(dirname(`${OUT}${name}`), { recursive: true });
    writeFileSync(`${OUT}${name}`, file);
    addresses.set(name, name);
    sizes.set(name, file.length);
  }
  return { heights, sizes, addresses };
}

/** The router's payloads serve no page, nor do chunks that no page with an island leads to. */
function removeRuntimeFiles(used: ReadonlySet<string>): void {
  const payloads = globSync([`${OUT}/**/index.txt`, `${OUT}/**/__next.*.txt`]);
  const runtime = globSync([`${OUT}/_next/static/**/*.js`]).filter((file) => !used.has(file));
  for (const file of [...payloads, ...runtime, ...strayFiles(OUT)]) rmSync(file);
  // Next writes the 404 page three times; hosts read /404.html.
  for (const folder of ['404', '_not-found']) rmSync(`${OUT}/${folder}`, { recursive: true, force: true });
}

/** All that is published, and what its pages ask of their policy. */
function siteFiles(): readonly SiteFile[] {
  return globSync(`${OUT}/**`, { dot: true }).map((file) => ({
    path: file.slice(OUT.length),
    needs: islands.includes(file) ? needsOf(readFileSync(file, 'utf8')) : NO_NEEDS,
  }));
}
