/**
 * `npm run build:mapbox`: the site once more, as a deployer would build it who has a Mapbox account and publishes below a
 * path of a host, on a machine without a browser: for e2e/liveMap.spec.ts, e2e/basePath.spec.ts and e2e/shared.spec.ts.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { MAPBOX_BASE_PATH, MAPBOX_OUT, TEST_TOKEN } from './mapbox';

/** The site's own build, its mark and the pages of its cards step aside: Next exports to one folder only. */
const ASIDE = [
  ['out', '.cache/out-aside'],
  ['.cache/build.json', '.cache/build-aside.json'],
  ['.cache/share', '.cache/share-aside'],
] as const;

for (const [path, aside] of ASIDE) {
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(path)) renameSync(path, aside);
}
try {
  execFileSync('npm', ['run', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NEXT_PUBLIC_MAPBOX_TOKEN: TEST_TOKEN,
      BASE_PATH: MAPBOX_BASE_PATH,
      PLAYWRIGHT_CHROMIUM_PATH: 'none',
    },
  });
  rmSync(MAPBOX_OUT, { recursive: true, force: true });
  renameSync('out', MAPBOX_OUT);
} finally {
  for (const [path, aside] of ASIDE) {
    rmSync(path, { recursive: true, force: true });
    if (existsSync(aside)) renameSync(aside, path);
  }
}
