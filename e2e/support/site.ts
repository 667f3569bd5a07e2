import { test as base, expect } from '@playwright/test';

const isAlive = () =>
  !document.querySelector(
    ':is(story-progress, number-filter, event-filter, quiz-set, offline-copy, term-note):not(:defined)',
  );

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
