import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bounds } from '@/lib/geo/levels';
import { gmtCoast } from './gmtCoast';

const INSTALL = 'On Debian, as root: apt-get install --no-install-recommends gmt gmt-gshhg-full';

/** A degree at the Strait: coast enough to try whether there is any. */
const SAMPLE: Bounds = { west: -6, south: 35, east: -5, north: 36 };

/** What must be installed by hand before anything can be built, in words; nothing if all is there. */
export function missingPrograms(): string | undefined {
  const { error, status, stdout } = gmtCoast(SAMPLE);
  if (error) return `The program gmt is missing; it reads the coast. ${INSTALL}`;
  const isCoast = status === 0 && stdout.includes('>');
  return isCoast ? undefined : `gmt is here, its coast in full resolution is not. ${INSTALL}`;
}

/** Installs the packages of this folder, unless they are there in the versions of its package.json. */
export function installPackages(): void {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  if (spawnSync('npm', ['ls'], { cwd }).status === 0) return;
  console.log('Installing the open data that this tool reads, 325 MB in tools/geo/node_modules.');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm could not install the packages of tools/geo.');
}
