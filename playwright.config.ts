import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, LOOPBACK_ONLY_FLAG } from './scripts/findBrowser';

/**
 * A Mapbox token in the right format that belongs to no account: the tests answer requests to Mapbox's hosts
 * themselves.
 */
const TEST_TOKEN = 'pk.eyJ1IjoiY291bnRlZCIsImEiOiJ0ZXN0cyJ9.bm90LWEtcmVhbC1rZXk';

const port = process.env.E2E_PORT ?? '3210';
/** Port of a second server of the same site, with a Mapbox token. */
const mapboxPort = String(Number(port) + 1);
const executablePath = process.env.PLAYWRIGHT_CHROMIUM_PATH;
/**
 * Time limits in milliseconds for hanging tests. On an idle machine every test and expectation needs less than a tenth
 * of them, so that no test fails on a busy machine (docs/testing.md).
 */
const TEST_MS = 900_000;
const EXPECTATION_MS = 60_000;

/**
 * Configures the browser tests. `npm run e2e` (scripts/e2e.ts) finds the browser and passes its path in the
 * environment.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  forbidOnly: true,
  fullyParallel: true,
  // One more worker than processors: tests spend time waiting for scrolling and animations.
  workers: availableParallelism() + 1,
  timeout: TEST_MS,
  expect: { timeout: EXPECTATION_MS },
  reporter: [['list'], ['./e2e/support/closingLine.ts']],
  outputDir: '.cache/test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      args: [...CHROMIUM_FLAGS, LOOPBACK_ONLY_FLAG],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  webServer: [
    {
      command: 'npx tsx e2e/support/server.ts',
      env: { PORT: port, NEXT_PUBLIC_MAPBOX_TOKEN: '' },
      url: `http://localhost:${port}/en/`,
      reuseExistingServer: false,
    },
    {
      command: 'npx tsx e2e/support/server.ts',
      env: { PORT: mapboxPort, NEXT_PUBLIC_MAPBOX_TOKEN: TEST_TOKEN },
      url: `http://localhost:${mapboxPort}/en/`,
      reuseExistingServer: false,
    },
  ],
});
