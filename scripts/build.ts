/** `npm run build`: facts checked, pages exported, runtime stripped, elements bundled. Writes `out/`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { sum } from 'd3';
import { globSync } from 'tinyglobby';
import { throwErrors } from '@/lib/facts/contentError';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { NO_NEEDS } from '@/lib/site/headers';
import { mapboxToken } from '@/lib/site/mapboxToken';
import { makeCards } from './cards';
import { checkQuestionCards } from './checkQuestionCards';
import { writeClassroomZip } from './classroom/classroomZip';
import { compactPage } from './compact';
import { checkContent } from './content';
import { writeDataFiles } from './dataFiles';
import { hostHeaders, type SiteFile } from './deploy/hostHeaders';
import { bundleElements } from './elements';
import { needsOf } from './inlineScripts';
import { islandCost, runtimeFiles, strayFiles } from './islands';
import { offlineFiles } from './offline/offlineFiles';
import { writeOfflineWorker } from './offline/writeOfflineWorker';
import { makePapers } from './papers';
import { makePictures } from './pictures';
import { readabilityWarnings } from './readabilityWarnings';
import { clearBuildMark, currentSettings, writeBuildMark } from './server/buildMark';
import { writeStills } from './stills';
import { stripPage } from './strip';
import { writeSize } from './writeSizes';

const OUT = 'out';

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
}

mapboxToken();
// A failed build would leave the old pages behind.
clearBuildMark();
rmSync(OUT, { recursive: true, force: true });
const { base, errors } = checkContent();
throwErrors(errors);
for (const remark of readabilityWarnings()) console.warn(remark);
writeStills();
run('npx', 'next', 'build');

writeDataFiles(OUT);
const scripts = await bundleElements(OUT);
for (const file of globSync(`${OUT}/*/{share,picture}/*/index.html`))
  writeFileSync(file, stripPage(readFileSync(file, 'utf8'), scripts, process.env.BASE_PATH).html);
const papers = await makePapers(OUT);
const cards = await makeCards(OUT);
const pictures = await makePictures(OUT);
const made = new Map([...cards, ...[...pictures.keys(), ...papers.keys()].map((file) => [file, file] as const)]);
const sizes = new Map([...pictures, ...papers]);
const pages = globSync(`${OUT}/**/*.html`).map((file) => {
  const { html, hasIsland } = stripPage(readFileSync(file, 'utf8'), scripts, process.env.BASE_PATH, made, sizes);
  writeFileSync(file, hasIsland ? html : compactPage(html));
  return { file, hasIsland };
});
throwErrors(
  PUBLISHED_LOCALES.flatMap((locale) => {
    const story = `${OUT}/${locale}/index.html`;
    return checkQuestionCards(story, readFileSync(story, 'utf8'), base);
  }),
);
const islands = pages.filter((page) => page.hasIsland);
removeRuntimeFiles(
  runtimeFiles(
    OUT,
    islands.map(({ file }) => file),
  ),
);
const islandPaths = new Set(islands.map(({ file }) => file.slice(OUT.length)));
writeSize(OUT, 'classroom', await writeClassroomZip(OUT, scripts, islandPaths));
const kept = offlineFiles(OUT);
writeSize(
  OUT,
  'offline',
  sum(kept, (path) => statSync(`${OUT}${path}`).size),
);
await writeOfflineWorker(OUT, kept, process.env.BASE_PATH);
writeFileSync(`${OUT}/_headers`, hostHeaders(siteFiles(), process.env.BASE_PATH));
writeBuildMark(currentSettings());
for (const { file } of islands) console.log(islandCost(OUT, file));
console.log(`${pages.length} pages, ${islands.length} of them with an island.`);

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
  const withIsland = new Set(islands.map(({ file }) => file));
  return globSync(`${OUT}/**`, { dot: true }).map((file) => ({
    path: file.slice(OUT.length),
    needs: withIsland.has(file) ? needsOf(readFileSync(file, 'utf8')) : NO_NEEDS,
  }));
}
