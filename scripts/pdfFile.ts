import type { Page } from 'playwright';
import { absoluteUrl, BASE_PATH } from '@/lib/site/baseUrl';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { drawPatterns } from './drawPatterns';
import type { BrowserFile } from './makeInBrowser';

/** A size of paper, or one sheet as large as the window. */
type Sheet = 'A4' | 'Letter' | 'window';

/** A PDF of a page. */
export function pdfFile(name: string, sheet: Sheet): BrowserFile {
  const root = absoluteUrl('/');
  const dependsOn = [sheet, root, DATA_VERSION, print, sizeOf, leadToSite, drawPatterns, withoutHalos];
  return { name, make: (page) => print(page, sheet, root), dependsOn };
}

/** Tagged, so that it can be listened to, and dated by its data and not by the clock. */
async function print(page: Page, sheet: Sheet, root: string): Promise<Buffer> {
  await page.evaluate(leadToSite, { root, basePath: BASE_PATH });
  const file = await page.pdf({ ...(await sizeOf(page, sheet)), tagged: true, printBackground: true });
  const day = DATA_VERSION.replaceAll('-', '').slice(0, 8);
  // Of equal length, as all places in the file are counted from its beginning.
  return Buffer.from(
    file.toString('latin1').replace(/\/(Creation|Mod)Date \(D:\d{14}/g, `/$1Date (D:${day}000000`),
    'latin1',
  );
}

/** The window shows the colours and lines of a screen, and patterns that keep their edges when enlarged. */
async function sizeOf(page: Page, sheet: Sheet) {
  if (sheet !== 'window') return { format: sheet };
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(drawPatterns);
  await page.evaluate(withoutHalos);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return { width: `${width}px`, height: `${height}px` };
}

/**
 * Takes the halo from Arabic words, which a PDF holds as the outline of each form of each letter, and the shadow from the
 * credit of maps, which it holds as a picture as large as the page and paints for many seconds. Runs in the page.
 */
function withoutHalos(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':lang(ar) svg text { stroke: none !important } .map-credit { text-shadow: none !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** On paper a link leads to the site, and not to the machine that printed it. Runs in the page. */
function leadToSite({ root, basePath }: { readonly root: string; readonly basePath: string }): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href^="${basePath}/"]`))
    link.href = root + (link.getAttribute('href') ?? '').slice(basePath.length + 1);
}
