import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } };
/** The first test that reads all pages waits until they are parsed. */
const oneProcess = { isolate: false, fileParallelism: false, testTimeout: 120_000 };

/**
 * `unit` needs the sources alone; `built` reads the exported site in `out/`, without a browser: in one process, which
 * parses each page once for all files. `built-full` reads the site of a release that is built below a path.
 */
export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'unit', include: ['{lib,components,content,scripts,tools}/**/*.test.ts'] } },
      { resolve, test: { name: 'built', include: ['e2e/built/*.test.ts'], ...oneProcess } },
      { resolve, test: { name: 'built-full', include: ['e2e/built/full/*.test.ts'], ...oneProcess } },
    ],
  },
});
