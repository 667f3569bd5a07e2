import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PUBLISHED_LOCALES } from './lib/locales';

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } };
/** Options that all test projects share. */
const everyTest = {
  // Time limits for hanging tests. On an idle machine every test needs less than a tenth of them, so that none fails on
  // a busy one (docs/testing.md).
  testTimeout: 600_000,
  hookTimeout: 600_000,
  // A test without assertions fails, including one whose assertions are in a loop over an empty list.
  expect: { requireAssertions: true, poll: { timeout: 60_000 } },
};
/**
 * Options of tests that run in two processes. The modules under test have no state that tests change, so each process
 * imports them and parses the facts once, not once per file. A test that changes an environment variable restores it.
 */
const twoProcesses = { ...everyTest, isolate: false, maxWorkers: 2 };

/**
 * Configures the projects of tests. `unit` needs only the sources. `built-…` reads the exported site in `out/`, without
 * a browser: the processes of each language parse each page once for all test files, and `built-any` reads files that
 * belong to no language. `release` reads a site that is built with a base path.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['{lib,components,content,scripts,tools}/**/*.test.ts'],
          ...twoProcesses,
          // Vite would set it to a path of its own.
          env: { BASE_URL: 'https://counted.example' },
        },
      },
      { resolve, test: { name: 'built-any', include: ['e2e/built/site/*.test.ts'], ...twoProcesses } },
      ...PUBLISHED_LOCALES.map((locale) => ({
        resolve,
        test: {
          name: `built-${locale}`,
          include: ['e2e/built/*.test.ts'],
          env: { SITE_LOCALE: locale },
          ...twoProcesses,
        },
      })),
      { resolve, test: { name: 'release', include: ['e2e/built/full/*.test.ts'], ...twoProcesses } },
      {
        resolve,
        test: {
          name: 'engines',
          include: ['e2e/engines/*.test.ts'],
          // Engines often wait for scrolling and animations, so there may be more workers than processors.
          maxWorkers: 3,
          ...everyTest,
        },
      },
    ],
  },
});
