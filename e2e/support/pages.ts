import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { DEFAULT_LOCALE, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { inTurn, LOCALE, LOCALES_READ, READS_ONE } from './locale';

/** Path of every page that this run reads, such as `/en/map/`; pages in no language are read with those of the first. */
export const ALL_PATHS: readonly string[] = globSync('out/**/*.html')
  .map((file) => file.slice('out'.length).replace(/index\.html$/, ''))
  .filter((path) => !READS_ONE || path.startsWith(`/${LOCALE}/`) || (LOCALE === DEFAULT_LOCALE && !isInLanguage(path)))
  .sort();

function isInLanguage(path: string): boolean {
  return PUBLISHED_LOCALES.some((locale) => path.startsWith(`/${locale}/`));
}

/** One page of each type, by its path below that of its language. */
export const PAGE_TYPES = [
  '/',
  '/text/',
  '/print/',
  '/numbers/',
  '/numbers/attempts-morocco/',
  '/numbers/deaths-morocco/',
  '/questions/',
  '/questions/returns-2021-counts/',
  '/map/',
  '/map/records/',
  '/timeline/',
  '/figures/telephone/',
  '/figures/claim-attempts/B/',
  '/sections/fences/',
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
  '/teach/telephone-game/worksheet/',
  '/teach/two-readings/key/',
  '/teach/quiz/',
  '/present/two-readings/',
  '/present/drawing-unknowns/',
  '/glossary/',
  '/data/',
  '/check/',
] as const;

/** Those where another language most easily goes wrong: much in little room, sentences put together. */
const RISKY: readonly (typeof PAGE_TYPES)[number][] = [
  '/',
  '/map/',
  '/figures/claim-attempts/B/',
  '/sections/fences/',
  '/teach/telephone-game/worksheet/',
  '/check/',
];

const OF_NO_LANGUAGE = ['/', '/404.html'];

/** One page of each type in a language, and those of none. */
export function pagesIn(locale: Locale): readonly string[] {
  return [...PAGE_TYPES.map((path) => `/${locale}${path}`), ...OF_NO_LANGUAGE];
}

/** One page of each type, the languages in turn, and those of none; then the risky types again, in the languages left. */
export function pagesInTurn(): readonly { readonly path: string; readonly isAgain: boolean }[] {
  const once = PAGE_TYPES.map((path, i) => `/${inTurn(i)}${path}`);
  const risky = RISKY.flatMap((path) => LOCALES_READ.map((locale) => `/${locale}${path}`));
  return [
    ...[...once, ...OF_NO_LANGUAGE].map((path) => ({ path, isAgain: false })),
    ...risky.filter((path) => !once.includes(path)).map((path) => ({ path, isAgain: true })),
  ];
}

/** Pages with a React island, which alone keep the runtime. */
export const ISLANDS: readonly string[] = LOCALES_READ.map((locale) => `/${locale}/map/`);

/** The file of a page below the folder of its site, by its path. */
export const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);

/** Source of a page of the built site, by its path. */
export function html(path: string, site = 'out'): string {
  return readFileSync(`${site}${fileOf(path)}`, 'utf8');
}
