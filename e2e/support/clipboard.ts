import type { Page } from '@playwright/test';

/**
 * Records in the page what it copies, because all browsers of a machine share one clipboard. Call it before the page is
 * opened.
 */
export async function recordCopies(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.copied = [];
    navigator.clipboard.writeText = async (text) => {
      window.copied.push(text);
    };
  });
}

/** @returns the texts that a page has copied */
export function copied(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.copied);
}

declare global {
  interface Window {
    /** Set in the tested page instead of the clipboard. */
    copied: string[];
  }
}
