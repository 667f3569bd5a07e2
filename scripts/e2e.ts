/** `npm run e2e`: finds or installs a browser, says which, and runs Playwright over the built site. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser';

const browser = await findBrowser({ install: true });
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PLAYWRIGHT_CHROMIUM_PATH: browser },
});
process.exitCode = status ?? 1;
