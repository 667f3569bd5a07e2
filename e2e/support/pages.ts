import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { DEFAULT_LOCALE, PUBLISHED_LOCALES } from '@/lib/locales';
import { LOCALE, READS_ONE } from './locale';

/** Path of every page that this run reads, such as `/en/map/`; pages in no language are read with those of the first. */
export const ALL_PATHS: readonly string[] = globSync('out/**/*.html')
  .map((file) => file.slice('out'.length).replace(/index\.html$/, ''))
  .filter((path) => !READS_ONE || path.startsWith(`/${LOCALE}/`) || (LOCALE === DEFAULT_LOCALE && !isInLanguage(path)))
  .sort();

function isInLanguage(path: string): boolean {
  return PUBLISHED_LOCALES.some((locale) => path.startsWith(`/${locale}/`));
}

/** Paths of one page of each type. */
export const PAGE_TYPES = [
  '/',
  `/${LOCALE}/`,
  `/${LOCALE}/text/`,
  `/${LOCALE}/print/`,
  `/${LOCALE}/numbers/`,
  `/${LOCALE}/numbers/attempts-2021/`,
  `/${LOCALE}/numbers/deaths-2021/`,
  `/${LOCALE}/questions/`,
  `/${LOCALE}/questions/returns-2021-counts/`,
  `/${LOCALE}/map/`,
  `/${LOCALE}/map/records/`,
  `/${LOCALE}/timeline/`,
  `/${LOCALE}/figures/telephone/`,
  `/${LOCALE}/figures/claim-attempts/B/`,
  `/${LOCALE}/sections/fences/`,
  `/${LOCALE}/embed/claim-attempts/`,
  `/${LOCALE}/embed/place-ceuta/`,
  `/${LOCALE}/embed/rescues-by-year/`,
  `/${LOCALE}/method/`,
  `/${LOCALE}/sources/`,
  `/${LOCALE}/corrections/`,
  `/${LOCALE}/credits/`,
  `/${LOCALE}/accessibility/`,
  `/${LOCALE}/teach/`,
  `/${LOCALE}/teach/two-readings/`,
  `/${LOCALE}/teach/drawing-unknowns/`,
  `/${LOCALE}/teach/telephone-game/worksheet/`,
  `/${LOCALE}/teach/two-readings/key/`,
  `/${LOCALE}/teach/quiz/`,
  `/${LOCALE}/present/two-readings/`,
  `/${LOCALE}/present/drawing-unknowns/`,
  `/${LOCALE}/glossary/`,
  `/${LOCALE}/data/`,
  '/404.html',
] as const;

/** Pages with a React island, which alone keep the runtime. */
export const ISLANDS: readonly string[] = (READS_ONE ? [LOCALE] : PUBLISHED_LOCALES).map((locale) => `/${locale}/map/`);

/** The file of a page below the folder of its site, by its path. */
export const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);

/** Source of a page of the built site, by its path. */
export function html(path: string, site = 'out'): string {
  return readFileSync(`${site}${fileOf(path)}`, 'utf8');
}
