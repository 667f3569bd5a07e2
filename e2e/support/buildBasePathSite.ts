/** Builds the site as one that stands below a path of its host, without a browser. Leaves no `out/`: build that after it. */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { BASE_PATH, BASE_PATH_OUT } from './basePathSite';

execFileSync('npm', ['run', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, BASE_PATH, PLAYWRIGHT_CHROMIUM_PATH: 'none' },
});
rmSync(BASE_PATH_OUT, { recursive: true, force: true });
renameSync('out', BASE_PATH_OUT);
