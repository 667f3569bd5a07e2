import { countOf } from '@/lib/facts/counts';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import { BASE_PATH } from './baseUrl';

/** The copy of a language for classrooms, below the site's root. Its address never changes: the first has no language in it. */
export function classroomZip(locale: Locale): string {
  return `/classroom/counted-at-the-strait-classroom${locale === DEFAULT_LOCALE ? '' : `-${locale}`}.zip`;
}

/**
 * What keeps the pages of a language on a reader's device, below the site's root. Its address never changes, and it
 * reaches all below it: that of the first language the whole site.
 */
export function offlineWorker(locale: Locale): string {
  return locale === DEFAULT_LOCALE ? '/offline.js' : `/${locale}/offline.js`;
}

const QUIZ_EXPORTS = { gift: 'gift.txt', kahoot: 'xlsx' } as const;
export type QuizExport = keyof typeof QUIZ_EXPORTS;

/** The quiz as a file for another program, below the site's root: `gift` for Moodle, `kahoot` a spreadsheet. */
export function quizExport(locale: Locale, kind: QuizExport): string {
  return `/${locale}/teach/quiz/quiz-${locale}.${QUIZ_EXPORTS[kind]}`;
}

/** Addresses inside the site; every link goes through here, so a base path reaches all of them. */
export const paths = {
  /** Any page of a language, by its path below it, with a slash at both ends. */
  page: (locale: Locale, path: string) => `${BASE_PATH}/${locale}${path}`,
  story: (locale: Locale) => `${BASE_PATH}/${locale}/`,
  /** A section, figure, claim or event where the story has it. */
  inStory: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/#${id}`,
  figurePage: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/figures/${id}/`,
  /** The page under which a section is shared; in the story it is at `inStory`. */
  sectionPage: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/sections/${id}/`,
  reading: (locale: Locale, figure: string, reading: string) => `${BASE_PATH}/${locale}/figures/${figure}/${reading}/`,
  /** What another site's page frames, e.g. `telephone` or `claim-attempts/B` (components/share/embeds.ts). */
  embed: (locale: Locale, path: string) => `${BASE_PATH}/${locale}/embed/${path}/`,
  figureCsv: (locale: Locale, id: string) => `${BASE_PATH}/data/figures/${locale}/${id}.csv`,
  figureJson: (locale: Locale, id: string) => `${BASE_PATH}/data/figures/${locale}/${id}.json`,
  /** The plain edition of the story, which prints as a booklet. */
  text: (locale: Locale) => `${BASE_PATH}/${locale}/text/`,
  numbers: (locale: Locale) => `${BASE_PATH}/${locale}/numbers/`,
  check: (locale: Locale) => `${BASE_PATH}/${locale}/check/`,
  checkTables: (locale: Locale) => `${BASE_PATH}/${locale}/check/tables.json`,
  /** All numbers of one metric at one place (`lib/facts/counts.ts`), e.g. `attempts-morocco`. */
  count: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/numbers/${id}/`,
  /** A number, on the page of its count. */
  number: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/numbers/${countOf(id)}/#${id}`,
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
  /** A printed sheet of a lesson, by its kind (components/classroom/lesson/sheets.ts), e.g. `worksheet`. */
  sheet: (locale: Locale, id: string, kind: string) => `${BASE_PATH}/${locale}/teach/${id}/${kind}/`,
  quiz: (locale: Locale) => `${BASE_PATH}/${locale}/teach/quiz/`,
  /** Its questions for one lesson. */
  quizSet: (locale: Locale, lesson: string) => `${BASE_PATH}/${locale}/teach/quiz/#set-${lesson}`,
  quizExport: (locale: Locale, kind: QuizExport) => `${BASE_PATH}${quizExport(locale, kind)}`,
  /** Its slides, for a projector. @param plan id of the plan to go through; absent: the longest */
  present: (locale: Locale, id: string, plan?: string) =>
    `${BASE_PATH}/${locale}/present/${id}/${plan === undefined ? '' : `?plan=${plan}`}`,
  glossary: (locale: Locale) => `${BASE_PATH}/${locale}/glossary/`,
  /** A term where the glossary explains it. */
  term: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/glossary/#${id}`,
  classroomZip: (locale: Locale) => `${BASE_PATH}${classroomZip(locale)}`,
  offlineWorker: (locale: Locale) => `${BASE_PATH}${offlineWorker(locale)}`,
  dataPage: (locale: Locale) => `${BASE_PATH}/${locale}/data/`,
  feed: (locale: Locale) => `${BASE_PATH}/${locale}/feed.xml`,
  geo: (file: string) => `${BASE_PATH}/geo/${file}`,
  data: (file: string) => `${BASE_PATH}/data/${file}`,
};

/** Pages that a sentence of the story may lead to, by name. */
export const LINKABLE_PAGES = [
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

export type PageName = (typeof LINKABLE_PAGES)[number];
