/**
 * Builds the site with a base path and without a browser, and moves it to `BASE_PATH_SITE_FOLDER`. Build `out/` again
 * afterwards, because it is removed.
 */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { BASE_PATH_SITE_FOLDER, TESTED_BASE_PATH } from './basePathSite';

execFileSync('npm', ['run', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, BASE_PATH: TESTED_BASE_PATH, PLAYWRIGHT_CHROMIUM_PATH: 'none' },
});
rmSync(BASE_PATH_SITE_FOLDER, { recursive: true, force: true });
renameSync('out', BASE_PATH_SITE_FOLDER);
