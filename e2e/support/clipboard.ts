import type { Page } from '@playwright/test';

/** Keeps in the page what it copies: the clipboard is one for all browsers of a machine. Before the page is opened. */
export async function keepCopies(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.copied = [];
    navigator.clipboard.writeText = async (text) => {
      window.copied.push(text);
    };
  });
}

/** What a page has copied. */
export function copied(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.copied);
}

declare global {
  interface Window {
    /** Stands in the tested page for the clipboard. */
    copied: string[];
  }
}
