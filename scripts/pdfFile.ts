import type { Page } from 'playwright';
import { absoluteUrl, BASE_PATH } from '@/lib/site/baseUrl';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { drawPatterns } from './drawPatterns';
import type { Artefact } from './renderArtefacts';

/** A size of paper, or one sheet as large as the window. */
type Sheet = 'A4' | 'Letter' | 'window';

/** Describes a PDF of a page. */
export function pdfFile(name: string, sheet: Sheet): Artefact {
  const root = absoluteUrl('/');
  const dependsOn = [sheet, root, DATA_VERSION, print, sizeOf, linkToSite, drawPatterns, withoutHalos];
  return { name, make: (page) => print(page, sheet, root), dependsOn };
}

/** Prints the page as a tagged PDF, for screen readers, dated by its data and not by the clock. */
async function print(page: Page, sheet: Sheet, root: string): Promise<Buffer> {
  await page.evaluate(linkToSite, { root, basePath: BASE_PATH });
  const file = await page.pdf({ ...(await sizeOf(page, sheet)), tagged: true, printBackground: true });
  const day = DATA_VERSION.replaceAll('-', '').slice(0, 8);
  // The replacement has the same length, because a PDF addresses its parts by their distance from the start of the
  // file.
  return Buffer.from(
    file.toString('latin1').replace(/\/(Creation|Mod)Date \(D:\d{14}/g, `/$1Date (D:${day}000000`),
    'latin1',
  );
}

/**
 * For a sheet as large as the window, keeps the colours and lines of a screen, and patterns that stay sharp when
 * enlarged.
 */
async function sizeOf(page: Page, sheet: Sheet) {
  if (sheet !== 'window') return { format: sheet };
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(drawPatterns);
  await page.evaluate(withoutHalos);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return { width: `${width}px`, height: `${height}px` };
}

/**
 * Removes the halo of Arabic words, which a PDF would store as the outline of each form of each letter, and the shadow
 * of map credits, which it would store as a picture as large as the page that takes seconds to paint. Runs in the page.
 */
function withoutHalos(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':lang(ar) svg text { stroke: none !important } .map-credit { text-shadow: none !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Points the links of a PDF at the published site instead of the machine that printed it. Runs in the page. */
function linkToSite({ root, basePath }: { readonly root: string; readonly basePath: string }): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href^="${basePath}/"]`))
    link.href = root + (link.getAttribute('href') ?? '').slice(basePath.length + 1);
}
