import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** Path of every page of the built site, such as `/en/map/`. */
export const ALL_PATHS: readonly string[] = globSync('out/**/*.html')
  .map((file) => file.slice('out'.length).replace(/index\.html$/, ''))
  .sort();

/** Paths of one page of each type. */
export const PAGE_TYPES = [
  '/',
  '/en/',
  '/en/text/',
  '/en/print/',
  '/en/numbers/',
  '/en/numbers/attempts-2021/',
  '/en/numbers/deaths-2021/',
  '/en/questions/',
  '/en/questions/returns-2021-counts/',
  '/en/map/',
  '/en/map/records/',
  '/en/timeline/',
  '/en/figures/telephone/',
  '/en/figures/claim-attempts/B/',
  '/en/sections/fences/',
  '/en/embed/claim-attempts/',
  '/en/embed/place-ceuta/',
  '/en/embed/rescues-by-year/',
  '/en/method/',
  '/en/sources/',
  '/en/corrections/',
  '/en/credits/',
  '/en/accessibility/',
  '/en/teach/',
  '/en/teach/two-readings/',
  '/en/teach/drawing-unknowns/',
  '/en/teach/telephone-game/worksheet/',
  '/en/teach/two-readings/key/',
  '/en/teach/quiz/',
  '/en/present/two-readings/',
  '/en/present/drawing-unknowns/',
  '/en/glossary/',
  '/en/data/',
  '/404.html',
] as const;

/** Pages with a React island, which alone keep the runtime. */
export const ISLANDS: readonly string[] = ['/en/map/'];

/** Source of a page of the built site, by its path. */
export function html(path: string): string {
  return readFileSync(`out${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8');
}
