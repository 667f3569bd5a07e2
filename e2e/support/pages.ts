import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { DEFAULT_LOCALE, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { READS_ONE_LANGUAGE, rotatingLocale, TESTED_LOCALE, TESTED_LOCALES } from './locale';

/**
 * Paths of all pages that this run reads, such as `/en/map/`. Pages without a language belong to the run of the default
 * language.
 */
export const ALL_PATHS: readonly string[] = globSync('out/**/*.html')
  .map((file) => file.slice('out'.length).replace(/index\.html$/, ''))
  .filter(
    (path) =>
      !READS_ONE_LANGUAGE ||
      path.startsWith(`/${TESTED_LOCALE}/`) ||
      (TESTED_LOCALE === DEFAULT_LOCALE && !isInLanguage(path)),
  )
  .sort();

function isInLanguage(path: string): boolean {
  return PUBLISHED_LOCALES.some((locale) => path.startsWith(`/${locale}/`));
}

/**
 * Paths of one page of each type, below the folder of its language. The page of a section, and the former address of
 * the booklet, redirect unless they have a fragment.
 */
export const PAGE_TYPE_PATHS = [
  '/',
  '/text/',
  '/print/#main',
  '/numbers/',
  '/numbers/fence-attempts-ceuta-and-melilla/',
  '/numbers/deaths-morocco/',
  '/questions/',
  '/questions/returns-2021-counts/',
  '/map/',
  '/map/records/',
  '/timeline/',
  '/figures/telephone/',
  '/figures/claim-attempts/B/',
  '/sections/fences/#share',
  '/embed/claim-attempts/',
  '/embed/place-ceuta/',
  '/embed/rescues-by-year/',
  '/embed/check/',
  '/method/',
  '/sources/',
  '/corrections/',
  '/credits/',
  '/accessibility/',
  '/teach/',
  '/teach/two-readings/',
  '/teach/drawing-unknowns/',
  '/teach/two-readings/plan/',
  '/teach/what-it-counts/cards/',
  '/teach/telephone-game/worksheet/',
  '/teach/two-readings/key/',
  '/teach/quiz/',
  '/present/two-readings/',
  '/present/drawing-unknowns/',
  '/glossary/',
  '/data/',
  '/check/',
] as const;

/** Page types with the same components as another type, which represents them in dark colours and for IBM's checker. */
const REPRESENTED_BY: Readonly<Partial<Record<(typeof PAGE_TYPE_PATHS)[number], (typeof PAGE_TYPE_PATHS)[number]>>> = {
  '/print/#main': '/method/',
  '/questions/returns-2021-counts/': '/questions/',
  '/map/records/': '/map/',
  '/figures/claim-attempts/B/': '/figures/telephone/',
  '/sections/fences/#share': '/figures/telephone/',
  '/embed/place-ceuta/': '/embed/claim-attempts/',
  '/embed/rescues-by-year/': '/embed/claim-attempts/',
  '/embed/check/': '/check/',
  '/corrections/': '/method/',
  '/credits/': '/method/',
  '/accessibility/': '/method/',
  '/teach/drawing-unknowns/': '/teach/two-readings/',
  '/teach/two-readings/plan/': '/teach/telephone-game/worksheet/',
  '/teach/what-it-counts/cards/': '/teach/telephone-game/worksheet/',
  '/teach/two-readings/key/': '/teach/telephone-game/worksheet/',
  '/present/drawing-unknowns/': '/present/two-readings/',
};

/**
 * Page types in which a translation most easily causes errors, because they have little space or sentences assembled
 * from parts.
 */
const RISKY: readonly (typeof PAGE_TYPE_PATHS)[number][] = [
  '/',
  '/map/',
  '/figures/claim-attempts/B/',
  '/sections/fences/#share',
  '/teach/telephone-game/worksheet/',
  '/check/',
];

const OF_NO_LANGUAGE = ['/', '/404.html'];

/** Returns the paths of one page of each type in a language, and of the pages without a language. */
export function pagePathsInLanguage(locale: Locale): readonly string[] {
  return [...PAGE_TYPE_PATHS.map((path) => `/${locale}${path}`), ...OF_NO_LANGUAGE];
}

interface PageInTurn {
  readonly path: string;
  /** Whether another page of this type is in the list, in another language. */
  readonly isRepeated: boolean;
  /** Page type that is checked in dark colours instead of this page. Default: this page itself. */
  readonly darkOn?: (typeof PAGE_TYPE_PATHS)[number] | undefined;
}

/**
 * Returns one page of each type, in rotating languages, and the pages without a language; then the risky types again,
 * in the other languages.
 */
export function pagesInRotatingLanguages(): readonly PageInTurn[] {
  const once = PAGE_TYPE_PATHS.map((type, i) => {
    return { path: `/${rotatingLocale(i)}${type}`, isRepeated: false, darkOn: REPRESENTED_BY[type] };
  });
  const ofNone = OF_NO_LANGUAGE.map((path) => ({ path, isRepeated: false }));
  const risky = RISKY.flatMap((type) =>
    TESTED_LOCALES.map((locale) => ({ path: `/${locale}${type}`, isRepeated: true, darkOn: type })),
  );
  return [...once, ...ofNone, ...risky.filter(({ path }) => !once.some((page) => page.path === path))];
}

/**
 * Page types that IBM's checker skips until a release, because they take most of its time. The plain edition repeats
 * the content of the story.
 */
const SLOW_FOR_IBM: readonly (typeof PAGE_TYPE_PATHS)[number][] = ['/text/', '/sources/'];

/** Returns whether IBM's checker checks a page whenever axe does; it checks the others before a release. */
export function isCheckedByIbm({ path, darkOn }: PageInTurn): boolean {
  return !darkOn && !SLOW_FOR_IBM.some((type) => path.endsWith(type));
}

/** Returns the path of a page's file below the folder of the site, such as `/en/map/index.html` for `/en/map/`. */
export function fileOfPage(path: string): string {
  const [page = ''] = path.split('#');
  return page.endsWith('/') ? `${page}index.html` : page;
}

/** Reads the HTML of a page of the built site. @param site folder of the site */
export function readHtml(path: string, site = 'out'): string {
  return readFileSync(`${site}${fileOfPage(path)}`, 'utf8');
}
