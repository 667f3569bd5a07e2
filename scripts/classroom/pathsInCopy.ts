import { basename } from 'node:path/posix';

/**
 * Pages that need a host: embedded pages, the page for missing addresses, and pages with parts that are loaded as
 * modules.
 */
export const ONLY_ONLINE = /^\/(?:[a-z]{2}\/embed\/|[a-z]{2}\/map\/index\.html$|404\.html$)/;

/**
 * Files that the copy contains unchanged: the fact base, drawings of maps, papers to print and to change, the quiz for
 * other programs, the icon.
 */
const COPIED_UNCHANGED = [
  /^\/data\/.*\.(?:csv|json|geojson|cff|svg)$/,
  /^\/stills\/.*\.(?:svg|avif)$/,
  /^\/geo\/flights\.json$/,
  /^\/[a-z]{2}\/check\/tables\.json$/,
  /^\/[a-z]{2}\/.*\.(?:pdf|docx|xlsx|gift\.txt)$/,
  /^\/icon\.svg$/,
];

/**
 * Assigns each file of the site its path in the copy for classrooms, by its path below the site's root. New pages of
 * the site are included without a change here.
 */
export function pathsInCopy(files: readonly string[]): ReadonlyMap<string, string> {
  const places = files.flatMap((path): [string, string][] => {
    if (path.endsWith('.html')) return ONLY_ONLINE.test(path) ? [] : [[path, path.slice(1)]];
    // Next's folder has a generated name; the fonts are embedded in the sheets.
    if (path.endsWith('.css')) return [[path, `styles/${basename(path)}`]];
    return COPIED_UNCHANGED.some((pattern) => pattern.test(path)) ? [[path, path.slice(1)]] : [];
  });
  return new Map(places);
}
