import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { TEST_TOKEN } from './e2e/support/mapbox';
import { browserArgs, loopbackOnly } from './scripts/findBrowser';

const port = process.env.E2E_PORT ?? '3210';
/** Port of the same site, served with a Mapbox key. */
const mapboxPort = String(Number(port) + 1);
const executablePath = process.env.PLAYWRIGHT_CHROMIUM_PATH;
/**
 * These limits end what hangs. On an idle machine no test and no expectation takes a tenth of them, so a busy one fails
 * none (docs/testing.md).
 */
const TEST_MS = 900_000;
const EXPECTATION_MS = 60_000;

/** `npm run e2e` (scripts/e2e.ts) finds the browser and names it in the environment before it reads this. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  forbidOnly: true,
  fullyParallel: true,
  // One more than processors: tests wait for scrolling and animations.
  workers: availableParallelism() + 1,
  timeout: TEST_MS,
  expect: { timeout: EXPECTATION_MS },
  reporter: [['list'], ['./e2e/support/closingLine.ts']],
  outputDir: '.cache/test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      args: [...browserArgs, loopbackOnly],
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
