import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { globSync } from 'tinyglobby';

/** Every page of the built site, by its address. */
export const PAGES: readonly string[] = globSync('out/**/*.html')
  .map((file) => file.slice('out'.length).replace(/index\.html$/, ''))
  .sort();

/** One page of each kind. */
export const KINDS = [
  '/',
  '/en/',
  '/en/text/',
  '/en/print/',
  '/en/numbers/',
  '/en/numbers/attempts-2021/',
  '/en/numbers/deaths-2021/',
  '/en/map/',
  '/en/map/records/',
  '/en/timeline/',
  '/en/figures/telephone/',
  '/en/figures/claim-attempts/B/',
  '/en/sections/fences/',
  '/en/embed/claim-attempts/',
  '/en/embed/place-ceuta/',
  '/en/embed/rescues-by-year/',
  '/en/method/',
  '/en/sources/',
  '/en/corrections/',
  '/en/credits/',
  '/en/teach/',
  '/en/teach/two-readings/',
  '/en/teach/drawing-unknowns/',
  '/en/teach/telephone-game/worksheet/',
  '/en/teach/two-readings/key/',
  '/en/teach/quiz/',
  '/en/present/two-readings/',
  '/en/present/drawing-unknowns/',
  '/en/glossary/',
  '/en/data/',
  '/404.html',
] as const;

/** Pages with a React island, which alone keep the runtime. */
export const ISLANDS: readonly string[] = ['/en/map/'];

export function html(path: string): string {
  return readFileSync(`out${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8');
}

const isAlive = () => !document.querySelector('story-progress:not(:defined)');

/**
 * A page that is there once its elements are alive, as they come after the first words (a `waitUntil` of its own asks for
 * an earlier moment), and on which any console error, page error or request to another host fails the test.
 */
export const test = base.extend<{ quiet: undefined }>({
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (path, options) => {
      const response = await goto(path, options);
      if (javaScriptEnabled && !options?.waitUntil) await page.waitForFunction(isAlive);
      return response;
    };
    const reload = page.reload.bind(page);
    page.reload = async (options) => {
      const response = await reload(options);
      if (javaScriptEnabled && !options?.waitUntil) await page.waitForFunction(isAlive);
      return response;
    };
    await use(page);
  },
  quiet: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
      page.on('request', (request) => {
        if (baseURL && !request.url().startsWith(baseURL) && !request.url().startsWith('data:'))
          problems.push(`request: ${request.url()}`);
      });
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
