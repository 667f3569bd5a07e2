import type { Page } from '@playwright/test';

/** Makes the browser lay out the whole page at once, including sections whose layout is deferred. */
export function layOutWholePage(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}
