import { LESSON_IDS, type LessonId } from '@/lib/lessons/lessons';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';

/** The sheets that are printed of each lesson: a plan on one page, tasks for pupils, fact cards to cut out, answered tasks. */
export const SHEET_KINDS = ['plan', 'worksheet', 'cards', 'key'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
/** The kinds of sheet that print the tasks. */
export type TaskSheetKind = Extract<SheetKind, 'worksheet' | 'key'>;

/** Teachers change these kinds to suit a class, so each also comes as a document for Word. */
const WORD_KINDS: readonly SheetKind[] = ['worksheet', 'key'];

/** Papers of the world’s schools, as Chromium names them. */
export const PAPERS = { a4: 'A4', letter: 'Letter' } as const;
export type Paper = keyof typeof PAPERS;
export const PAPER_IDS = Object.keys(PAPERS) as readonly Paper[];

/** A page that the build also prints, as a file for each paper. */
export interface PrintedPage {
  /** Below the site’s root, e.g. `/en/teach/two-readings/worksheet/`. */
  readonly page: string;
  readonly file: (paper: Paper) => string;
  /** The same as a document for Word. */
  readonly word?: string;
  /** Whether it is printed for each pupil or group, and not for the teacher alone. */
  readonly isForClass: boolean;
}

export function printedSheet(locale: Locale, lesson: LessonId, kind: SheetKind): PrintedPage {
  const folder = `/${locale}/teach/${lesson}`;
  const name = `${folder}/${lesson}-${kind}`;
  return {
    page: `${folder}/${kind}/`,
    file: (paper) => `${name}-${paper}.pdf`,
    isForClass: kind === 'worksheet' || kind === 'cards',
    ...(WORD_KINDS.includes(kind) && { word: `${name}.docx` }),
  };
}

/** A lesson’s slides with their notes, on one paper: a page for each slide, not for the hands of a class. */
export function printedSlides(locale: Locale, lesson: LessonId) {
  const page = `/${locale}/present/${lesson}/`;
  return { page, file: `${page}${lesson}-slides.pdf` };
}

export function printedQuiz(locale: Locale): PrintedPage {
  const page = `/${locale}/teach/quiz/`;
  return { page, file: (paper) => `${page}quiz-${paper}.pdf`, isForClass: true };
}

/** Every page of a language that is printed. */
export function printedPages(locale: Locale): readonly PrintedPage[] {
  const sheets = LESSON_IDS.flatMap((lesson) => SHEET_KINDS.map((kind) => printedSheet(locale, lesson, kind)));
  return [...sheets, printedQuiz(locale)];
}

/**
 * Files that the copies for use without a network leave on the site, as they would grow too large: slides as a file, which
 * are in them as pages, and sheets on Letter but for what a class gets in the first language.
 */
export function leftOnline(locale: Locale): ReadonlySet<string> {
  const papers = printedPages(locale).filter(({ isForClass }) => locale !== DEFAULT_LOCALE || !isForClass);
  return new Set([
    ...papers.map(({ file }) => file('letter')),
    ...LESSON_IDS.map((lesson) => printedSlides(locale, lesson).file),
  ]);
}
