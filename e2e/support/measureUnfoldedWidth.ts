import type { Page } from '@playwright/test';

/**
 * Returns the width of the page in px with every `<details>` open. Tables may scroll inside their own region; the page
 * may not scroll sideways.
 */
export const measureUnfoldedWidth = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of folded) details.open = true;
    const { scrollWidth } = document.documentElement;
    for (const details of folded) details.open = false;
    return scrollWidth;
  });
