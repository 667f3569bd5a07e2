/** `npm run build:mapbox`: the site once more, as a deployer with a Mapbox account would build it, for e2e/liveMap.spec.ts. */
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { MAPBOX_OUT, TEST_TOKEN } from './mapbox';

/** The site's own build and its mark step aside: Next exports to one folder only. */
const ASIDE = [
  ['out', '.cache/out-aside'],
  ['.cache/build.json', '.cache/build-aside.json'],
] as const;

for (const [path, aside] of ASIDE) {
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(path)) renameSync(path, aside);
}
try {
  execFileSync('npm', ['run', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NEXT_PUBLIC_MAPBOX_TOKEN: TEST_TOKEN },
  });
  rmSync(MAPBOX_OUT, { recursive: true, force: true });
  renameSync('out', MAPBOX_OUT);
} finally {
  for (const [path, aside] of ASIDE) {
    rmSync(path, { recursive: true, force: true });
    if (existsSync(aside)) renameSync(aside, path);
  }
}
