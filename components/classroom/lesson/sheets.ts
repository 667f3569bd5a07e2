import { LESSON_IDS, type LessonId } from '@/lib/lessons/lessons';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';

/**
 * Kinds of printed sheets of a lesson: a one-page plan, tasks for pupils, fact cards to cut out, tasks with answers.
 */
export const SHEET_KINDS = ['plan', 'worksheet', 'cards', 'key'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
/** Kinds of sheets on which the tasks are printed. */
export type TaskSheetKind = Extract<SheetKind, 'worksheet' | 'key'>;

/** Kinds of sheets that teachers adapt to their class, which are also offered as Word documents. */
const WORD_KINDS: readonly SheetKind[] = ['worksheet', 'key'];

/** Paper formats, with the names that Chromium uses. */
export const PAPER_FORMATS = { a4: 'A4', letter: 'Letter' } as const;
export type PaperFormat = keyof typeof PAPER_FORMATS;
export const PAPER_FORMAT_IDS = Object.keys(PAPER_FORMATS) as readonly PaperFormat[];

/** A page that the build also prints to one PDF for each paper format. */
export interface PrintedPage {
  /** Path of the page below the site’s root, e.g. `/en/teach/two-readings/worksheet/`. */
  readonly page: string;
  readonly file: (paper: PaperFormat) => string;
  /** Path of the Word document. Default: there is none. */
  readonly word?: string;
  /** Whether the page is handed to pupils; otherwise it is for the teacher only. */
  readonly isForClass: boolean;
}

export function printedSheetPaths(locale: Locale, lesson: LessonId, kind: SheetKind): PrintedPage {
  const folder = `/${locale}/teach/${lesson}`;
  const name = `${folder}/${lesson}-${kind}`;
  return {
    page: `${folder}/${kind}/`,
    file: (paper) => `${name}-${paper}.pdf`,
    isForClass: kind === 'worksheet' || kind === 'cards',
    ...(WORD_KINDS.includes(kind) && { word: `${name}.docx` }),
  };
}

/**
 * Returns the paths of a lesson's slides with notes, as a page and as a PDF in one paper format, for the teacher only.
 */
export function printedSlidesPaths(locale: Locale, lesson: LessonId) {
  const page = `/${locale}/present/${lesson}/`;
  return { page, file: `${page}${lesson}-slides.pdf` };
}

export function printedQuizPaths(locale: Locale): PrintedPage {
  const page = `/${locale}/teach/quiz/`;
  return { page, file: (paper) => `${page}quiz-${paper}.pdf`, isForClass: true };
}

/** Returns the paths of all pages in a language that the build also prints: the sheets of all lessons, and the quiz. */
export function allPrintedPages(locale: Locale): readonly PrintedPage[] {
  const sheets = LESSON_IDS.flatMap((lesson) => SHEET_KINDS.map((kind) => printedSheetPaths(locale, lesson, kind)));
  return [...sheets, printedQuizPaths(locale)];
}

/**
 * Returns the paths of files that offline copies omit to limit their size: slides as PDF, because the copy has them as
 * pages, and PDFs in Letter format, except hand-outs in the default language.
 */
export function filesOmittedOffline(locale: Locale): ReadonlySet<string> {
  const papers = allPrintedPages(locale).filter(({ isForClass }) => locale !== DEFAULT_LOCALE || !isForClass);
  return new Set([
    ...papers.map(({ file }) => file('letter')),
    ...LESSON_IDS.map((lesson) => printedSlidesPaths(locale, lesson).file),
  ]);
}
