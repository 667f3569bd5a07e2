import { countIdOfObservation } from '@/lib/facts/counts';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import { BASE_PATH } from './baseUrl';

/**
 * Returns the path of the ZIP file with the classroom copy of a language, below the site's root. Published addresses
 * never change: that of the default language has no locale in its name.
 */
export function classroomZipPath(locale: Locale): string {
  return `/classroom/counted-at-the-strait-classroom${locale === DEFAULT_LOCALE ? '' : `-${locale}`}.zip`;
}

/**
 * Returns the path of the service worker that stores a language's pages for offline use, below the site's root. The
 * path is fixed and determines the worker's scope: for the default language the whole site.
 */
export function offlineWorkerPath(locale: Locale): string {
  return locale === DEFAULT_LOCALE ? '/offline.js' : `/${locale}/offline.js`;
}

const QUIZ_EXPORTS = { gift: 'gift.txt', kahoot: 'xlsx' } as const;
export type QuizExportFormat = keyof typeof QUIZ_EXPORTS;

/**
 * Returns the path of the quiz as a file for another program, below the site's root: `gift` for Moodle, `kahoot` as a
 * spreadsheet.
 */
export function quizExportPath(locale: Locale, kind: QuizExportFormat): string {
  return `/${locale}/teach/quiz/quiz-${locale}.${QUIZ_EXPORTS[kind]}`;
}

/**
 * Functions that return addresses inside the site. Every link is made by one of them, so that all have the base path.
 */
export const paths = {
  /** Address of any page in one language. `path` follows the language, and begins and ends with a slash. */
  page: (locale: Locale, path: string) => `${BASE_PATH}/${locale}${path}`,
  story: (locale: Locale) => `${BASE_PATH}/${locale}/`,
  /** Address of a section, figure, claim or event in the story, by its id. */
  inStory: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/#${id}`,
  figurePage: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/figures/${id}/`,
  /** Address of the page for sharing one section; `inStory` returns that of the section in the story. */
  sectionPage: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/sections/${id}/`,
  reading: (locale: Locale, figure: string, reading: string) => `${BASE_PATH}/${locale}/figures/${figure}/${reading}/`,
  /** Address of an embed. `path` is its name, e.g. `telephone` or `claim-attempts/B` (components/share/embeds.ts). */
  embed: (locale: Locale, path: string) => `${BASE_PATH}/${locale}/embed/${path}/`,
  figureCsv: (locale: Locale, id: string) => `${BASE_PATH}/data/figures/${locale}/${id}.csv`,
  figureJson: (locale: Locale, id: string) => `${BASE_PATH}/data/figures/${locale}/${id}.json`,
  /** Address of the plain edition of the story, which prints as a booklet. */
  text: (locale: Locale) => `${BASE_PATH}/${locale}/text/`,
  numbers: (locale: Locale) => `${BASE_PATH}/${locale}/numbers/`,
  check: (locale: Locale) => `${BASE_PATH}/${locale}/check/`,
  checkTables: (locale: Locale) => `${BASE_PATH}/${locale}/check/tables.json`,
  /**
   * Address of the page of a count, which has all numbers of one metric at one place: `attempts-morocco`
   * (`lib/facts/counts.ts`).
   */
  count: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/numbers/${id}/`,
  /** Address of a number on the page of its count. `id` is that of the observation. */
  number: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/numbers/${countIdOfObservation(id)}/#${id}`,
  questions: (locale: Locale) => `${BASE_PATH}/${locale}/questions/`,
  question: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/questions/${id}/`,
  map: (locale: Locale) => `${BASE_PATH}/${locale}/map/`,
  records: (locale: Locale) => `${BASE_PATH}/${locale}/map/records/`,
  timeline: (locale: Locale) => `${BASE_PATH}/${locale}/timeline/`,
  method: (locale: Locale) => `${BASE_PATH}/${locale}/method/`,
  sources: (locale: Locale) => `${BASE_PATH}/${locale}/sources/`,
  corrections: (locale: Locale) => `${BASE_PATH}/${locale}/corrections/`,
  credits: (locale: Locale) => `${BASE_PATH}/${locale}/credits/`,
  accessibility: (locale: Locale) => `${BASE_PATH}/${locale}/accessibility/`,
  teach: (locale: Locale) => `${BASE_PATH}/${locale}/teach/`,
  lesson: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/teach/${id}/`,
  /**
   * Address of a printable sheet of a lesson. `kind` is the kind of sheet, e.g. `worksheet`
   * (components/classroom/lesson/sheets.ts).
   */
  sheet: (locale: Locale, id: string, kind: string) => `${BASE_PATH}/${locale}/teach/${id}/${kind}/`,
  quiz: (locale: Locale) => `${BASE_PATH}/${locale}/teach/quiz/`,
  /** Address of the quiz questions for one lesson. */
  quizSet: (locale: Locale, lesson: string) => `${BASE_PATH}/${locale}/teach/quiz/#set-${lesson}`,
  quizExport: (locale: Locale, kind: QuizExportFormat) => `${BASE_PATH}${quizExportPath(locale, kind)}`,
  /** Address of the slides of a lesson. @param plan id of the plan to present; default: the longest */
  present: (locale: Locale, id: string, plan?: string) =>
    `${BASE_PATH}/${locale}/present/${id}/${plan === undefined ? '' : `?plan=${plan}`}`,
  glossary: (locale: Locale) => `${BASE_PATH}/${locale}/glossary/`,
  /** Address of a term in the glossary, by its id. */
  term: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/glossary/#${id}`,
  classroomZip: (locale: Locale) => `${BASE_PATH}${classroomZipPath(locale)}`,
  offlineWorker: (locale: Locale) => `${BASE_PATH}${offlineWorkerPath(locale)}`,
  dataPage: (locale: Locale) => `${BASE_PATH}/${locale}/data/`,
  feed: (locale: Locale) => `${BASE_PATH}/${locale}/feed.xml`,
  geo: (file: string) => `${BASE_PATH}/geo/${file}`,
  data: (file: string) => `${BASE_PATH}/data/${file}`,
};

/** Names of the pages to which a sentence of the story can link; each is a key of `paths`. */
export const LINKABLE_PAGE_NAMES = [
  'numbers',
  'check',
  'map',
  'timeline',
  'teach',
  'dataPage',
  'method',
  'sources',
  'corrections',
  'credits',
] as const;

export type LinkablePageName = (typeof LINKABLE_PAGE_NAMES)[number];
