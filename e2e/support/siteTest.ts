import { test as base, expect, type Page, type Response } from '@playwright/test';
import { UNDEFINED_ELEMENTS_SELECTOR } from './undefinedElements';

type Visit = Parameters<Page['reload']>[0];

/**
 * Test whose page counts as open when its custom elements are defined, which is after the first paint; with `waitUntil`
 * a test chooses an earlier moment. Any console error, page error or request to another host fails the test.
 */
export const test = base.extend<{ quiet: undefined }>({
  page: async ({ page, javaScriptEnabled }, use) => {
    const untilAlive = async (visit: Promise<Response | null>, options: Visit) => {
      const response = await visit;
      if (javaScriptEnabled && !options?.waitUntil)
        await page.waitForFunction((late) => !document.querySelector(late), UNDEFINED_ELEMENTS_SELECTOR);
      return response;
    };
    const { goto, reload } = page;
    page.goto = (path, options) => untilAlive(goto.call(page, path, options), options);
    page.reload = (options) => untilAlive(reload.call(page, options), options);
    await use(page);
  },
  quiet: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
      page.on('request', (request) => {
        if (baseURL && !request.url().startsWith(baseURL) && !/^(?:data|blob):/.test(request.url()))
          problems.push(`request: ${request.url()}`);
      });
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
