import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { globSync } from 'tinyglobby';
import { leftOnline } from '@/components/classroom/lesson/sheets';
import type { Locale } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { isForLanguage } from '@/lib/site/isForLanguage';
import { namedFiles } from '../namedFiles';

/** Below a language: what is read, taught and projected. */
const READ = ['index.html', '{text,check,glossary,method,print,questions}/index.html', '{teach,present}/**/*.html'];

/** Below a language: kept where one of those leads to it. */
const LED_TO = /^[a-z]{2}\/(?:figures|numbers|questions)\/(?!index\.html)/;

/** Below the site's root: kept where a kept page, sheet or script names it. */
const NAMED = [
  'icon.svg',
  '_next/static/**',
  'assets/**',
  // The map of reports, which is not kept, and its engines.
  '!assets/{ReportMap,openLiveMap,map}*',
  'stills/**',
  'geo/flights.json',
  'data/gate/**',
  '*/check/tables.json',
  'data/*.csv',
  '*/teach/**/*.{pdf,docx,xlsx,gift.txt}',
];

/** The files that a reader of a language without a net needs, by their paths below the site's root; what comes to it later joins. */
export function offlineFiles(out: string, locale: Locale): readonly string[] {
  const read = globSync(
    READ.map((pattern) => `${locale}/${pattern}`),
    { cwd: out },
  );
  const all = new Set(globSync('**', { cwd: out }));
  const ledTo = read
    .flatMap((page) => pagesLedTo(`${out}/${page}`))
    .filter((page) => all.has(page) && LED_TO.test(page) && isForLanguage(locale, `/${page}`));
  const online = leftOnline(locale);
  const pages = [...new Set([...read, ...ledTo])].map((page) => `${out}/${page}`);
  const named = namedFiles(
    pages,
    // Files of other languages have the same names.
    globSync(NAMED, { cwd: out })
      .filter((file) => isForLanguage(locale, `/${file}`) && !online.has(`/${file}`))
      .map((file) => `${out}/${file}`),
  );
  return [...pages, ...named].map((file) => file.slice(out.length)).sort();
}

function pagesLedTo(file: string): readonly string[] {
  const $ = load(readFileSync(file, 'utf8'));
  return $('a[href^="/"]')
    .toArray()
    .map(({ attribs }) => `${attribs.href?.slice(BASE_PATH.length + 1).replace(/[?#].*$/, '')}index.html`);
}
