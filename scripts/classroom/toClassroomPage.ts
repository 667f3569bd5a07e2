import { dirname, relative } from 'node:path/posix';
import { type CheerioAPI, load } from 'cheerio';

/** The paths of all files in the copy of the site for classrooms, and the address of the published site. */
export interface ClassroomCopy {
  /** Path of each file in the copy, by its path below the site's root, such as `/en/index.html`. */
  readonly places: ReadonlyMap<string, string>;
  /** Base path of the site on its host. */
  readonly basePath: string;
  /** Address of the published site with its base path, without a trailing slash. */
  readonly publicUrl: string;
}

interface LocalAddress {
  readonly href: string;
  /** Whether the address is outside the copy for classrooms, so that it needs the internet. */
  readonly needsNet: boolean;
}

/** Placeholder for the address of the copy's folder, in files that are read from pages in different folders. */
export const COPY_ROOT_PLACEHOLDER = '{root}';

/** Selector of elements that work only on the published site: sharing, embedding, and the download of this copy. */
const ONLINE_ONLY = '[data-online], share-link, #embed, li:has(> [href="#embed"])';

/** Selector of tags for search engines and link previews. */
const METADATA =
  'link[rel="manifest"], link[rel="alternate"], link[rel="apple-touch-icon"], meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]';

/** HTML attributes that contain the address of one file or page. */
const ADDRESSES = ['href', 'src', 'poster', 'action'];

/**
 * Content security policy that forbids the scripts of a page to connect anywhere; files on a disk have no response
 * headers.
 */
const POLICY = "connect-src 'none'; object-src 'none'; base-uri 'none'";

interface LocalPageSettings {
  /** Path of the page in the copy for classrooms. */
  readonly place: string;
  readonly copy: ClassroomCopy;
  /** Path of the classic script that replaces each module, by the module's address below the base path. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Words after a link that points outside the copy, to say that it needs the internet. */
  readonly needsNet: string;
}

/**
 * Returns the HTML of a page for the copy for classrooms: every address is relative, or marked as needing the internet.
 */
export function toClassroomPage(html: string, settings: LocalPageSettings): string {
  const $ = load(html);
  $(ONLINE_ONLY).remove();
  $(METADATA).remove();
  useClassicScripts($, settings);
  localise($, settings);
  putOwnLanguageFirst($);
  $('meta[charset]').after($('<meta>').attr({ 'http-equiv': 'Content-Security-Policy', content: POLICY }));
  return $.html();
}

/** Replaces modules, which browsers do not run in local files, with classic scripts. */
function useClassicScripts($: CheerioAPI, { place, copy, scripts }: LocalPageSettings): void {
  for (const script of $('script[src]').toArray()) {
    const address = $(script).attr('src')?.slice(copy.basePath.length) ?? '';
    const classic = scripts.get(address);
    if (classic === undefined) throw new Error(`${place} runs ${address}, which has no classic script.`);
    $(script).attr('src', `${copy.basePath}/${classic}`);
    // Modules are deferred without an attribute.
    if ($(script).attr('type') === 'module') $(script).attr('defer', '').removeAttr('type');
  }
}

function localise($: CheerioAPI, { place, copy, needsNet }: LocalPageSettings): void {
  for (const source of $('[srcset]').toArray()) {
    source.attribs.srcset = (source.attribs.srcset ?? '').replace(
      /[^\s,]+(?= \dx)/g,
      (address) => toRelativeUrl(address, place, copy)?.href ?? address,
    );
  }
  for (const element of $('*').toArray()) {
    if (!('attribs' in element)) continue;
    for (const [name, value] of Object.entries(element.attribs)) {
      const isForScript = name.startsWith('data-');
      const local = isForScript || ADDRESSES.includes(name) ? toRelativeUrl(value, place, copy) : undefined;
      if (!local) continue;
      element.attribs[name] = isForScript && value.endsWith('/') ? folderOf(local.href) : local.href;
      if (local.needsNet && element.name === 'a')
        $(element).append('\u00a0', $('<small data-needs-net dir="auto">').text(needsNet));
    }
  }
}

/** Moves the language of the copy to the start of the front page's list of languages. */
function putOwnLanguageFirst($: CheerioAPI): void {
  const own = $('nav > ul > li[lang]:not(:has([data-needs-net]))');
  if ($('nav > ul > li[lang] [data-needs-net]').length > 0) own.prependTo(own.parent());
}

/** Returns the folder of a page's address, with a trailing slash; elements append page names to it. */
function folderOf(href: string): string {
  return href.replace(/index\.html$/, '');
}

/**
 * Rewrites an address of the site for the copy for classrooms.
 * @param from path in the copy of the page that contains the address, or `COPY_ROOT_PLACEHOLDER`
 * @returns the new address; undefined for an address on another host or within the same page
 */
export function toRelativeUrl(address: string, from: string, copy: ClassroomCopy): LocalAddress | undefined {
  const inside = address.startsWith(`${copy.basePath}/`) && !address.startsWith('//');
  if (!inside) return undefined;
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(copy.basePath.length)) ?? [];
  const place = copy.places.get(path.endsWith('/') ? `${path}index.html` : path);
  if (place === undefined) return { href: `${copy.publicUrl}${path}${rest}`, needsNet: true };
  return {
    href: `${from === COPY_ROOT_PLACEHOLDER ? COPY_ROOT_PLACEHOLDER + place : relative(dirname(from), place)}${rest}`,
    needsNet: false,
  };
}
