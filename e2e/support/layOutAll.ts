import type { Page } from '@playwright/test';

/** Has the browser lay out all of a page at once, those sections too that it would leave until they come near. */
export function layOutAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}
