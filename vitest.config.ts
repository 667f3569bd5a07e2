import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PUBLISHED_LOCALES } from './lib/locales';

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } };
/** What every test is held to. */
const everyTest = {
  // Ends what hangs. On an idle machine no test takes a tenth of it, so that a busy one fails none (docs/testing.md).
  testTimeout: 600_000,
  hookTimeout: 600_000,
  // A test that expects nothing fails, also where its expectations are in a loop over a list that became empty.
  expect: { requireAssertions: true, poll: { timeout: 60_000 } },
};
const twoProcesses = { ...everyTest, isolate: false, maxWorkers: 2 };

/**
 * `unit` needs the sources alone. `built-…` reads the exported site in `out/`, without a browser: the pages of each language
 * in processes of their own, which parse each page once for all files, and `built-any` what is in no language. `release`
 * reads the site of a release that is built below a path.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['{lib,components,content,scripts,tools}/**/*.test.ts'],
          // The modules under test keep no state that a test changes, so they are imported and the facts parsed once a
          // worker, not once a file. A test that changes an environment variable puts it back.
          isolate: false,
          ...everyTest,
          // Vite sets this one to a path of its own.
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
          // One for each engine: both wait for scrolling and animations.
          maxWorkers: 2,
          ...everyTest,
        },
      },
    ],
  },
});
