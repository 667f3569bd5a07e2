import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PAPER_IDS, PAPERS, type PrintedPage, printedPages } from '@/lib/lessons/sheets';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { type BrowserPage, makeInBrowser } from './browserFiles';
import { pageContent } from './pageSheets';
import { pdfOf } from './printPdf';

/**
 * Prints every page that is made for paper, on each paper.
 * @returns bytes of each file by its address; none where there is no browser
 */
export async function makePapers(out: string): Promise<ReadonlyMap<string, number>> {
  const wanted = PUBLISHED_LOCALES.flatMap(printedPages);
  const papers = await makeInBrowser(
    out,
    wanted.map((printed) => printedPage(out, printed)),
  );
  if (papers === null) {
    console.log('No browser found: worksheets, keys and the quiz are not offered as PDF; their pages can be printed.');
    return new Map();
  }
  return new Map(
    wanted.flatMap((printed, i) =>
      PAPER_IDS.map((paper, j) => {
        const file = papers[i]?.[j] as Buffer;
        const address = printed.file(paper);
        mkdirSync(dirname(`${out}${address}`), { recursive: true });
        writeFileSync(`${out}${address}`, file);
        return [address, file.length] as const;
      }),
    ),
  );
}

function printedPage(out: string, { page: path }: PrintedPage): BrowserPage {
  const content = pageContent(out, path);
  const files = PAPER_IDS.map((paper) => pdfOf('papers', content, PAPERS[paper]));
  return { path, width: 800, height: 1100, scale: 1, files };
}
