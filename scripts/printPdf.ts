import type { Page } from 'playwright';
import { absoluteUrl, BASE_PATH } from '@/lib/site/baseUrl';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { type BrowserFile, keptAt } from './browserFiles';

/** A size of paper, or a single sheet as large as the window, with the colours and lines of the screen. */
type Sheet = 'A4' | 'Letter' | 'window';

/**
 * A PDF, as one of the files that are made of a page.
 * @param kind folder of the cache that keeps it
 * @param content everything that the page shows
 */
export function pdfOf(kind: string, content: string, sheet: Sheet): BrowserFile {
  const root = absoluteUrl('/');
  return {
    keptAt: keptAt(kind, [sheet, root, DATA_VERSION, String(print), String(leadToSite), content], 'pdf'),
    make: (page) => print(page, sheet, root),
  };
}

/** Tagged, so that it can be listened to, and dated by its data and not by the clock. */
async function print(page: Page, sheet: Sheet, root: string): Promise<Buffer> {
  await page.evaluate(leadToSite, { root, basePath: BASE_PATH });
  if (sheet === 'window') await page.emulateMedia({ media: 'screen' });
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const size = sheet === 'window' ? { width: `${width}px`, height: `${height}px` } : { format: sheet };
  const file = await page.pdf({ ...size, tagged: true, printBackground: true });
  const day = DATA_VERSION.replaceAll('-', '').slice(0, 8);
  // Of equal length, as all places in the file are counted from its beginning.
  return Buffer.from(
    file.toString('latin1').replace(/\/(Creation|Mod)Date \(D:\d{14}/g, `/$1Date (D:${day}000000`),
    'latin1',
  );
}

/** On paper a link leads to the site, and not to the machine that printed it. Runs in the page. */
function leadToSite({ root, basePath }: { readonly root: string; readonly basePath: string }): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href^="${basePath}/"]`))
    link.href = root + (link.getAttribute('href') ?? '').slice(basePath.length + 1);
}
