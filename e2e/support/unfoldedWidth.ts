import type { Page } from '@playwright/test';

/** @returns the width of the page with all folds open: tables may scroll inside their own region, the page may not */
export const unfoldedWidth = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of folded) details.open = true;
    const { scrollWidth } = document.documentElement;
    for (const details of folded) details.open = false;
    return scrollWidth;
  });
