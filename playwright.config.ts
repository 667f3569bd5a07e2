import { defineConfig } from '@playwright/test';

const executablePath = process.env.PLAYWRIGHT_CHROMIUM_PATH;

/** Run through `npm run e2e` (scripts/e2e.ts), which finds the browser and names it in the environment. */
export default defineConfig({
  testDir: 'e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list'], ['./e2e/support/closingLine.ts']],
  outputDir: '.cache/test-results',
  use: {
    baseURL: 'http://localhost:3210',
    launchOptions: {
      args: [
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-sandbox',
      ],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  webServer: {
    command: 'npx tsx e2e/support/server.ts',
    env: { PORT: '3210' },
    url: 'http://localhost:3210/en/',
    reuseExistingServer: false,
  },
});
