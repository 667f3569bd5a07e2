import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright';
import { PAPER_IDS, PAPERS, type Paper, type PrintedPage, printedPages } from '@/lib/lessons/sheets';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { absoluteUrl, BASE_PATH } from '@/lib/site/baseUrl';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { type BrowserFile, keptAt, makeInBrowser } from './browserFiles';
import { pageContent } from './pageSheets';

/**
 * Prints every page that is made for paper, for each paper.
 * @returns bytes of each file by its address; none where there is no browser
 */
export async function makePapers(out: string): Promise<ReadonlyMap<string, number>> {
  const wanted = PUBLISHED_LOCALES.flatMap((locale) =>
    printedPages(locale).flatMap((printed) => PAPER_IDS.map((paper) => ({ printed, paper }))),
  );
  const papers = await makeInBrowser(
    out,
    wanted.map(({ printed, paper }) => paperFile(out, printed, paper)),
  );
  if (papers === null) {
    console.log('No browser found: worksheets, keys and the quiz are not offered as PDF; their pages can be printed.');
    return new Map();
  }
  return new Map(
    wanted.map(({ printed, paper }, i) => {
      const file = papers[i] as Buffer;
      const address = printed.file(paper);
      mkdirSync(dirname(`${out}${address}`), { recursive: true });
      writeFileSync(`${out}${address}`, file);
      return [address, file.length];
    }),
  );
}

function paperFile(out: string, { page: path }: PrintedPage, paper: Paper): BrowserFile {
  const root = absoluteUrl('/');
  const content = [PAPERS[paper], root, DATA_VERSION, String(print), String(leadToSite), pageContent(out, path)];
  return {
    path,
    keptAt: keptAt('papers', content, 'pdf'),
    width: 800,
    height: 1100,
    scale: 1,
    make: (page) => print(page, paper, root),
  };
}

/** Tagged, so that it can be listened to, and dated by its data and not by the clock. */
async function print(page: Page, paper: Paper, root: string): Promise<Buffer> {
  await page.evaluate(leadToSite, { root, basePath: BASE_PATH });
  const file = await page.pdf({ format: PAPERS[paper], tagged: true, printBackground: true });
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
