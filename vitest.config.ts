import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } };

/** `unit` needs the sources alone; `built` reads the exported site in `out/`, without a browser. */
export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'unit', include: ['{lib,components,content,scripts,tools}/**/*.test.ts'] } },
      { resolve, test: { name: 'built', include: ['e2e/built/**/*.test.ts'] } },
    ],
  },
});
