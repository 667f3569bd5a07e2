/**
 * Builds the site with a base path and without a browser, and moves it to `BASE_PATH_OUT`. Build `out/` again
 * afterwards, because it is removed.
 */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { BASE_PATH, BASE_PATH_OUT } from './basePathSite';

execFileSync('npm', ['run', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, BASE_PATH, PLAYWRIGHT_CHROMIUM_PATH: 'none' },
});
rmSync(BASE_PATH_OUT, { recursive: true, force: true });
renameSync('out', BASE_PATH_OUT);
