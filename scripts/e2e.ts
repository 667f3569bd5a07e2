/**
 * `npm run e2e`: finds or installs a browser, prints which, and runs Playwright over the last build. Tests tagged
 * `@full` (wider matrices, for releases) run only with `--full`. Other arguments are passed on to Playwright.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './findBrowser';

const browser = await findBrowser({ install: true });
const given = process.argv.slice(2);
const rest = given.filter((argument) => argument !== '--full');
const selection = given.includes('--full') ? [] : ['--grep-invert', '@full'];
const { status } = spawnSync('npx', ['playwright', 'test', ...selection, ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PLAYWRIGHT_CHROMIUM_PATH: browser },
});
process.exitCode = status ?? 1;
