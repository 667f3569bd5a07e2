import { PAPER_IDS, PAPERS, printedPages, printedSlides } from '@/components/classroom/lesson/sheets';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { pdfFile } from './pdfFile';
import type { ArtefactPage } from './renderArtefacts';

const WINDOW = { width: 800, height: 1100, scale: 1 };

/** Every page that the build prints, on each size of paper, and the slides of each lesson. */
export function paperPages(): readonly ArtefactPage[] {
  const pages = PUBLISHED_LOCALES.flatMap(printedPages).map(({ page, file }) => ({
    path: page,
    ...WINDOW,
    files: PAPER_IDS.map((paper) => pdfFile(file(paper), PAPERS[paper])),
  }));
  const slides = PUBLISHED_LOCALES.flatMap((locale) => LESSON_IDS.map((lesson) => printedSlides(locale, lesson)));
  return [...pages, ...slides.map(({ page, file }) => ({ path: page, ...WINDOW, files: [pdfFile(file, 'A4')] }))];
}
