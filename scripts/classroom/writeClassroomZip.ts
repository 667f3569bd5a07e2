import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { load } from 'cheerio';
import { build, type Plugin } from 'esbuild';
import { globSync } from 'tinyglobby';
import { filesOmittedOffline } from '@/components/classroom/lesson/sheets';
import { FONT_CREDITS } from '@/content/credits';
import { LOCALES, type Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { DATA_VERSION, LAST_CHANGED_DAY } from '@/lib/site/dataVersion';
import { isFileForLanguage } from '@/lib/site/isFileForLanguage';
import { classroomZipPath } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { licencesOfOwnWork, mapCredits } from '@/lib/text/licences';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { cssTextPlugin, type PageKindScript } from '../bundlePageScripts';
import { filesNamedIn } from '../namedFiles';
import { packZip } from './packZip';
import { type ClassroomCopy, COPY_ROOT_PLACEHOLDER, toClassroomPage, toRelativeUrl } from './toClassroomPage';

/** Matches the paths of data files that elements fetch. The tables of the fact base are not among them. */
const FETCHED_DATA = /^\/(?:geo\/flights|data\/gate\/.*|[a-z]{2}\/check\/tables)\.json$/;

/**
 * Writes the ZIP file with the site in one language, which a class opens as local files, without the internet.
 * @param out folder of the built site
 * @param elements script of each kind of page, by kind
 * @returns the size of the ZIP file in bytes
 */
export async function writeClassroomZip(
  out: string,
  locale: Locale,
  elements: ReadonlyMap<string, PageKindScript>,
): Promise<number> {
  const files = filesOf(out, locale);
  const read = (path: string) => readFileSync(join(out, path));
  const scripts = new Map([...elements].map(([kind, { address }]) => [address, `assets/${kind}.js`]));
  const places = new Map([
    ...pathsInClassroomCopy(files),
    ...[...scripts.values()].map((place) => [`/${place}`, place] as const),
  ]);
  const copy: ClassroomCopy = { places, basePath: process.env.BASE_PATH ?? '', publicUrl: absoluteUrl('') };
  const settings = { copy, scripts, needsNet: messages(locale).classroom.needsNet };

  const zipped = new Map<string, Uint8Array>();
  const put = (place: string, content: string | Uint8Array) =>
    zipped.set(place, typeof content === 'string' ? Buffer.from(content) : content);
  for (const [path, place] of places) {
    if (path.endsWith('.html')) {
      const html = read(path).toString();
      put(place, toClassroomPage(html, { ...settings, place }));
      const part = sharedPart(html, settings);
      if (part !== undefined) put(`files/${place}.js`, wrapAsScript(place, part));
    } else if (FETCHED_DATA.test(path)) {
      put(`files/${place}.js`, wrapAsScript(place, localJson(read(path).toString(), copy)));
    } else if (path.endsWith('.css')) {
      put(
        place,
        embedFontsInStyleSheet(
          read(path).toString(),
          (address) => read(join(dirname(path), address)),
          (address) => LOCALES[locale].dir === 'rtl' || !ARABIC_PAGES.test(address),
        ),
      );
    } else if (!path.startsWith('/assets/')) {
      put(place, read(path));
    }
  }
  for (const kind of elements.keys()) put(`assets/${kind}.js`, await localScript(kind));
  put('README.txt', readme(locale));
  put('LICENSE.txt', readFileSync('LICENSE'));
  put('LICENSE-maps.txt', readFileSync('public/geo/LICENSE.md'));

  const zip = packZip(zipped, LAST_CHANGED_DAY);
  const file = join(out, classroomZipPath(locale));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zip);
  return zip.length;
}

/**
 * Matches the paths of fonts that only Arabic pages use. Arabic names on the maps of other pages use the font of maps.
 */
const ARABIC_PAGES = /\/(?:naskh-|newsreader-figures|plex-arabic-500)/;

/**
 * Path of the file with all tables of the fact base. The copy leaves it out, because it has the tables as separate
 * files.
 */
const WHOLE_BASE = '/data/base.json';

/**
 * Returns the files for the copy in one language: each table is included once, and style sheets only if a page of the
 * copy names them.
 */
function filesOf(out: string, locale: Locale): readonly string[] {
  const online = filesOmittedOffline(locale);
  const files = globSync(`${out}/**`)
    .map((file) => file.slice(out.length))
    .filter((path) => isFileForLanguage(locale, path) && !online.has(path));
  const pages = files.filter((path) => path.endsWith('.html') && !ONLY_ONLINE.test(path)).map((path) => out + path);
  const sheets = files.filter((path) => path.endsWith('.css')).map((path) => out + path);
  const named = filesNamedIn(pages, sheets);
  return files.filter((path) => path !== WHOLE_BASE && (!path.endsWith('.css') || named.has(out + path)));
}

/** Matches pages that need a host: embedded pages, the 404 page, and pages with parts that are loaded as modules. */
const ONLY_ONLINE = /^\/(?:[a-z]{2}\/embed\/|[a-z]{2}\/map\/index\.html$|404\.html$)/;

/**
 * Patterns of the files in the copy, other than pages, style sheets and scripts: the fact base, drawings of maps,
 * sheets to print and to edit, the quiz for other programs, the icon.
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
 * Returns the path in the copy for classrooms of each file that the copy contains, by the file's path below the site's
 * root. New pages of the site are included without a change here.
 */
export function pathsInClassroomCopy(files: readonly string[]): ReadonlyMap<string, string> {
  const places = files.flatMap((path): [string, string][] => {
    if (path.endsWith('.html')) return ONLY_ONLINE.test(path) ? [] : [[path, path.slice(1)]];
    // Next's folder has a generated name; the fonts are embedded in the sheets.
    if (path.endsWith('.css')) return [[path, `styles/${basename(path)}`]];
    return COPIED_UNCHANGED.some((pattern) => pattern.test(path)) ? [[path, path.slice(1)]] : [];
  });
  return new Map(places);
}

/** Modules that replace browser features that a page opened as a local file may not use, such as `fetch`. */
export const OFFLINE_REPLACEMENT_MODULES = [
  'components/elements/local/fetch.ts',
  'components/elements/local/openFolders.ts',
];

/** An esbuild plug-in that leaves out the map of reports, whose page needs a host. */
const withoutMap: Plugin = {
  name: 'without-map',
  setup({ onLoad }) {
    onLoad({ filter: /\/ReportMap\.element\.ts$/ }, () => ({ contents: '' }));
  },
};

/** Bundles the elements of a kind of page as one classic script, which reads files of the copy without fetching. */
async function localScript(kind: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [`components/elements/${kind}.ts`],
    inject: OFFLINE_REPLACEMENT_MODULES,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    plugins: [cssTextPlugin, withoutMap],
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`esbuild wrote no script for ${kind}.`);
  return script.contents;
}

/**
 * Embeds the fonts of a style sheet, because Firefox does not let a page opened as a local file load a font from
 * another folder.
 * @param read returns the bytes of a file, by its address in the style sheet
 * @param isNeeded whether the pages of the copy use a font, by its address
 * @throws when the style sheet names a file that is not a font
 */
export function embedFontsInStyleSheet(
  css: string,
  read: (address: string) => Buffer,
  isNeeded: (address: string) => boolean = () => true,
): string {
  const needed = css.replace(/@font-face\s*\{[^}]*url\("?([^)"]+)[^}]*\}/g, (face, address: string) =>
    isNeeded(address) ? face : '',
  );
  return needed.replace(/url\((?!"?data:)"?([^)"]+)"?\)/g, (_, address: string) => {
    if (!address.endsWith('.woff2'))
      throw new Error(`A style sheet names ${address}, which the copy does not contain.`);
    return `url(data:font/woff2;base64,${read(address).toString('base64')})`;
  });
}

/** Wraps a file that elements fetch in a script that provides it to them (`components/elements/local/fetch.ts`). */
function wrapAsScript(place: string, text: string): string {
  return `(globalThis.copiedFiles??={})[${JSON.stringify(place)}]=${JSON.stringify(text)}\n`;
}

/**
 * Returns the HTML of the parts of a page that other pages show: scope and number cards from the page of a count, the
 * table from the page of a figure; undefined where a page has none.
 */
function sharedPart(html: string, settings: Omit<Parameters<typeof toClassroomPage>[1], 'place'>): string | undefined {
  const part = load(html)('[data-count-name], [data-count-row], [data-number-card], .figure-table[open]');
  if (part.length === 0) return undefined;
  return (
    load(toClassroomPage(load(html).html(part), { ...settings, place: COPY_ROOT_PLACEHOLDER }))('body').html() ??
    undefined
  );
}

/** Rewrites the addresses of the site in a JSON file so that they work from any page of the copy. */
function localJson(text: string, copy: ClassroomCopy): string {
  return text.replace(/"(\/[^"\\]*)"/g, (all, address: string) => {
    const local = toRelativeUrl(address, COPY_ROOT_PLACEHOLDER, copy);
    return local ? JSON.stringify(local.href) : all;
  });
}

/** Returns the text file in the folder of the copy that explains how to open it. It has Windows line endings. */
function readme(locale: Locale): string {
  const { site, classroom } = messages(locale);
  const words = classroom.readme;
  const { comma, semicolon } = punctuationOf(locale);
  const paragraphs = [
    site.name,
    site.dek,
    words.start,
    formatMessage(locale, words.teachers, { teach: `${locale}/teach/index.html`, story: `${locale}/index.html` }),
    words.holds,
    words.online,
    `${formatMessage(locale, words.edition, { day: DATA_VERSION })}\n${absoluteUrl(`/${locale}/corrections/`)}`,
    formatMessage(locale, words.licence, {
      licences: [licencesOfOwnWork(locale), mapCredits(locale)].join(semicolon),
    }),
    formatMessage(locale, words.fonts, {
      fonts: FONT_CREDITS.map(({ name, owner }) => `${name} (${owner})`).join(comma),
    }),
  ];
  return `${paragraphs.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
