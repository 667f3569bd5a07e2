import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { globSync } from 'tinyglobby';
import { onlineOnlyFiles } from '@/components/classroom/lesson/sheets';
import { LOCALES, type Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { LAST_CHANGED } from '@/lib/site/dataVersion';
import { isForLanguage } from '@/lib/site/isForLanguage';
import { classroomZip } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import type { ElementScript } from '../bundleElements';
import { namedFiles } from '../namedFiles';
import type { Copy } from './localAddress';
import { localPage } from './localPage';
import { localScript } from './localScript';
import { localSheet } from './localSheet';
import { ONLY_ONLINE, pathsInCopy } from './pathsInCopy';
import { readme } from './readme';
import { localJson, sharedPart, wrapAsScript } from './wrapAsScript';
import { writeZip } from './writeZip';

/** Data that elements fetch. The tables of the fact base are not among them. */
const FETCHED_DATA = /^\/(?:geo\/flights|data\/gate\/.*|[a-z]{2}\/check\/tables)\.json$/;

/**
 * Writes the copy of the site in one language, which a class opens from a disk without a net.
 * @returns its size in bytes
 */
export async function writeClassroomZip(
  out: string,
  locale: Locale,
  elements: ReadonlyMap<string, ElementScript>,
): Promise<number> {
  const files = filesOf(out, locale);
  const read = (path: string) => readFileSync(join(out, path));
  const scripts = new Map([...elements].map(([kind, { address }]) => [address, `assets/${kind}.js`]));
  const places = new Map([
    ...pathsInCopy(files),
    ...[...scripts.values()].map((place) => [`/${place}`, place] as const),
  ]);
  const copy: Copy = { places, basePath: process.env.BASE_PATH ?? '', publicUrl: absoluteUrl('') };
  const settings = { copy, scripts, needsNet: messages(locale).classroom.needsNet };

  const zipped = new Map<string, Uint8Array>();
  const put = (place: string, content: string | Uint8Array) =>
    zipped.set(place, typeof content === 'string' ? Buffer.from(content) : content);
  for (const [path, place] of places) {
    if (path.endsWith('.html')) {
      const html = read(path).toString();
      put(place, localPage(html, { ...settings, place }));
      const part = sharedPart(html, settings);
      if (part !== undefined) put(`files/${place}.js`, wrapAsScript(place, part));
    } else if (FETCHED_DATA.test(path)) {
      put(`files/${place}.js`, wrapAsScript(place, localJson(read(path).toString(), copy)));
    } else if (path.endsWith('.css')) {
      put(
        place,
        localSheet(
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

  const zip = writeZip(zipped, LAST_CHANGED);
  const file = join(out, classroomZip(locale));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zip);
  return zip.length;
}

/** Fonts that only Arabic pages use. Arabic names on the maps of other pages have the font of maps. */
const ARABIC_PAGES = /\/(?:naskh-|newsreader-figures|plex-arabic-500)/;

/** The file with all tables of the fact base, for programs. The copy has the tables themselves. */
const WHOLE_BASE = '/data/base.json';

/** Selects the files of a language: no table twice, and only style sheets that pages of the copy name. */
function filesOf(out: string, locale: Locale): readonly string[] {
  const online = onlineOnlyFiles(locale);
  const files = globSync(`${out}/**`)
    .map((file) => file.slice(out.length))
    .filter((path) => isForLanguage(locale, path) && !online.has(path));
  const pages = files.filter((path) => path.endsWith('.html') && !ONLY_ONLINE.test(path)).map((path) => out + path);
  const sheets = files.filter((path) => path.endsWith('.css')).map((path) => out + path);
  const named = namedFiles(pages, sheets);
  return files.filter((path) => path !== WHOLE_BASE && (!path.endsWith('.css') || named.has(out + path)));
}
