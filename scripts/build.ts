/** `npm run build`: facts checked, pages exported, runtime stripped, elements bundled. Writes `out/`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { throwFaults } from '@/lib/facts/fault';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { mapboxToken } from '@/lib/site/mapboxToken';
import { checkQuestionCards } from './checkQuestionCards';
import { compactPage } from './compact';
import { checkContent } from './content';
import { writeDataFiles } from './dataFiles';
import { bundleElements } from './elements';
import { islandCost, runtimeFiles, strayFiles } from './islands';
import { clearBuildMark, currentSettings, writeBuildMark } from './server/buildMark';
import { writeStills } from './stills';
import { stripPage } from './strip';

const OUT = 'out';

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
}

mapboxToken();
// A failed build would leave the old pages behind.
clearBuildMark();
rmSync(OUT, { recursive: true, force: true });
const { base, faults } = checkContent();
throwFaults(faults);
writeStills();
run('npx', 'next', 'build');

writeDataFiles(OUT, base);
const modules = await bundleElements(OUT);
const pages = globSync(`${OUT}/**/*.html`).map((file) => {
  const { html, hasIsland } = stripPage(readFileSync(file, 'utf8'), modules, process.env.BASE_PATH);
  writeFileSync(file, hasIsland ? html : compactPage(html));
  return { file, hasIsland };
});
throwFaults(
  PUBLISHED_LOCALES.flatMap((locale) => {
    const story = `${OUT}/${locale}/index.html`;
    return checkQuestionCards(story, readFileSync(story, 'utf8'), base);
  }),
);
const islands = pages.filter((page) => page.hasIsland);
const kept = runtimeFiles(
  OUT,
  islands.map(({ file }) => file),
);
removeRuntimeFiles(kept);
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
