import { PAPER_IDS, PAPERS, printedPages } from '@/components/classroom/lesson/sheets';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import type { BrowserPage } from './makeInBrowser';
import { pdfFile } from './pdfFile';

/** Every page that is printed by the build, on each paper. */
export function paperPages(): readonly BrowserPage[] {
  return PUBLISHED_LOCALES.flatMap(printedPages).map(({ page, file }) => ({
    path: page,
    width: 800,
    height: 1100,
    scale: 1,
    files: PAPER_IDS.map((paper) => pdfFile(file(paper), PAPERS[paper])),
  }));
}
