import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { filesOmittedOffline } from '@/components/classroom/lesson/sheets';
import type { Locale } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { cacheControl, IMMUTABLE_CACHE_CONTROL } from '@/lib/site/headers';
import { isFileForLanguage } from '@/lib/site/isFileForLanguage';
import { offlineWorkerPath } from '@/lib/site/paths';
import { filesNamedIn } from '../namedFiles';

/**
 * Writes the service worker that stores the given files on the device of a reader who chooses to keep the site offline.
 * @param out folder of the built site
 * @param files paths below the site's root
 */
export async function writeOfflineWorker(
  out: string,
  locale: Locale,
  files: readonly string[],
  basePath = '',
): Promise<void> {
  const kept = files.map((path) => {
    const hash = createHash('sha256').update(readFileSync(`${out}${path}`));
    const integrity = `sha256-${hash.digest('base64')}`;
    return {
      url: `${basePath}${path.replace(/index\.html$/, '')}`,
      // A hash in the file's name serves as its revision.
      revision: cacheControl(path) === IMMUTABLE_CACHE_CONTROL ? null : integrity.slice(7, 19),
      integrity,
    };
  });
  await build({
    entryPoints: ['components/offline/worker.ts'],
    outfile: `${out}${offlineWorkerPath(locale)}`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { OFFLINE_FILES: JSON.stringify(kept), 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
  });
}

/** Glob patterns of the pages of a language that are always kept offline: those for reading, teaching and projecting. */
const ALWAYS_KEPT = [
  'index.html',
  '{text,check,glossary,method,print,questions}/index.html',
  '{teach,present}/**/*.html',
];

/** Matches pages of a language that are kept offline only where a page of `ALWAYS_KEPT` links to them. */
const KEPT_IF_LINKED = /^[a-z]{2}\/(?:figures|numbers|questions)\/(?!index\.html)/;

/** Glob patterns of files that are kept offline where the text of a kept page, style sheet or script names them. */
const KEPT_IF_NAMED = [
  'icon.svg',
  '_next/static/**',
  'assets/**',
  // The map of reports and its engines are not kept.
  '!assets/{ReportMap,openLiveMap,map}*',
  'stills/**',
  'geo/flights.json',
  'data/gate/**',
  '*/check/tables.json',
  'data/*.csv',
  '*/teach/**/*.{pdf,docx,xlsx,gift.txt}',
];

/**
 * Lists the files that a reader of a language needs without the internet, by their paths below the site's root. New
 * pages of the site are included without a change here.
 */
export function listOfflineFiles(out: string, locale: Locale): readonly string[] {
  const read = globSync(
    ALWAYS_KEPT.map((pattern) => `${locale}/${pattern}`),
    { cwd: out },
  );
  const all = new Set(globSync('**', { cwd: out }));
  const ledTo = read
    .flatMap((page) => linkedPages(`${out}/${page}`))
    .filter((page) => all.has(page) && KEPT_IF_LINKED.test(page) && isFileForLanguage(locale, `/${page}`));
  const online = filesOmittedOffline(locale);
  const pages = [...new Set([...read, ...ledTo])].map((page) => `${out}/${page}`);
  const named = filesNamedIn(
    pages,
    // Files of other languages have the same names.
    globSync(KEPT_IF_NAMED, { cwd: out })
      .filter((file) => isFileForLanguage(locale, `/${file}`) && !online.has(`/${file}`))
      .map((file) => `${out}/${file}`),
  );
  return [...pages, ...named].map((file) => file.slice(out.length)).sort();
}

function linkedPages(file: string): readonly string[] {
  const $ = load(readFileSync(file, 'utf8'));
  return $('a[href^="/"]')
    .toArray()
    .map(({ attribs }) => `${attribs.href?.slice(BASE_PATH.length + 1).replace(/[?#].*$/, '')}index.html`);
}
