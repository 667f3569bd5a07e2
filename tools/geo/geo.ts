/**
 * `npm run geo`: rebuilds public/geo from open data. Files are written there only after every check has passed; the
 * result is in .cache/geo in any case.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bounds } from '@/lib/geo/levels';
import { dumpGmtShoreline } from './dumpGmtShoreline';

const INSTALL = 'On Debian, as root: apt-get install --no-install-recommends gmt gmt-gshhg-full';

/** One square degree at the Strait, to test whether GMT has coast data. */
const SAMPLE: Bounds = { west: -6, south: 35, east: -5, north: 36 };

/** Returns what must be installed by hand before the build; undefined if nothing is missing. */
function missingPrograms(): string | undefined {
  const { error, status, stdout } = dumpGmtShoreline(SAMPLE);
  if (error) return `The program gmt is missing; it reads the coast. ${INSTALL}`;
  const isCoast = status === 0 && stdout.includes('>');
  return isCoast ? undefined : `gmt is installed, but not its coast in full resolution. ${INSTALL}`;
}

/** Installs the packages of this folder, unless the versions of its package.json are already installed. */
function installPackages(): void {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  if (spawnSync('npm', ['ls'], { cwd }).status === 0) return;
  console.log('Installing the open data that this tool reads, 325 MB in tools/geo/node_modules.');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm could not install the packages of tools/geo.');
}

const missing = missingPrograms();
if (missing) {
  console.error(missing);
  process.exit(1);
}
installPackages();

// Imported late, since it reads the packages that were just installed.
const { buildGeoFiles: buildFiles } = await import('./buildGeoFiles');
const { files, errors } = await buildFiles();

write('.cache/geo');
if (errors.length > 0) {
  console.error(['public/geo was not changed. The files in .cache/geo must not be published:', ...errors].join('\n  '));
  process.exit(1);
}
write('public/geo');
console.log(`${files.size} files in public/geo, each the same as in tools/geo/hashes.json.`);

function write(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(`${folder}/${name}`, content);
}
