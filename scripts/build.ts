/** `npm run build`: facts checked, pages exported, runtime stripped, elements bundled. Writes `out/`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { sum } from 'd3';
import { globSync } from 'tinyglobby';
import { throwErrors } from '@/lib/facts/contentError';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { NO_NEEDS } from '@/lib/site/headers';
import { mapboxToken } from '@/lib/site/mapboxToken';
import { makeCards } from './cards';
import { checkQuestionCards } from './checkQuestionCards';
import { writeClassroomZip } from './classroom/classroomZip';
import { compressFiles } from './compressFiles';
import { checkContent } from './content';
import { writeDataFiles } from './dataFiles';
import { hostHeaders, type SiteFile } from './deploy/hostHeaders';
import { bundleElements } from './elements';
import { measureFrames } from './frameHeights';
import { needsOf } from './inlineScripts';
import { islandCost, runtimeFiles, strayFiles } from './islands';
import { offlineFiles } from './offline/offlineFiles';
import { writeOfflineWorker } from './offline/writeOfflineWorker';
import { makePapers } from './papers';
import { makePictures } from './pictures';
import { readabilityWarnings } from './readabilityWarnings';
import { clearBuildMark, currentSettings, writeBuildMark } from './server/buildMark';
import { stripPage } from './strip';
import { writeOEmbeds } from './writeOEmbeds';
import { writeSize } from './writeSizes';

const OUT = 'out';
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
const pages = await step('Strip pages', () => {
  const stripped = globSync(`${OUT}/**/*.html`).map((file) => {
    const { html, hasIsland } = stripPage(readFileSync(file, 'utf8'), { scripts, ...made }, BASE_PATH);
    writeFileSync(file, html);
    return { file, hasIsland };
  });
  throwErrors(
    PUBLISHED_LOCALES.flatMap((locale) => {
      const files = ['', 'questions/'].map((path) => `${OUT}/${locale}/${path}index.html`);
      return files.flatMap((file) => checkQuestionCards(file, readFileSync(file, 'utf8'), base));
    }),
  );
  return stripped;
});
const islands = pages.flatMap(({ file, hasIsland }) => (hasIsland ? [file] : []));
await step('Pack copies for classrooms and offline reading', async () => {
  removeRuntimeFiles(runtimeFiles(OUT, islands));
  const islandPaths = new Set(islands.map((file) => file.slice(OUT.length)));
  writeSize(OUT, 'classroom', await writeClassroomZip(OUT, scripts, islandPaths));
  const kept = offlineFiles(OUT);
  writeSize(
    OUT,
    'offline',
    sum(kept, (path) => statSync(`${OUT}${path}`).size),
  );
  await writeOfflineWorker(OUT, kept, BASE_PATH);
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

/** Files and figures that only a browser can give; each is kept from one build to the next while nothing changes. */
async function makeBrowserFiles() {
  for (const file of globSync(`${OUT}/*/{share,picture,embed}/**/index.html`))
    writeFileSync(file, stripPage(readFileSync(file, 'utf8'), { scripts, ...NOTHING_MADE }, BASE_PATH).html);
  const heights = await measureFrames(OUT);
  writeOEmbeds(OUT, heights);
  const papers = await makePapers(OUT);
  const cards = await makeCards(OUT);
  const pictures = await makePictures(OUT);
  const sizes = new Map([...pictures, ...papers]);
  return { heights, sizes, addresses: new Map([...cards, ...[...sizes.keys()].map((file) => [file, file] as const)]) };
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
