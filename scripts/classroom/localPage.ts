import { type CheerioAPI, load } from 'cheerio';
import { type Copy, localAddress } from './localAddress';

/** What only the published site can do: be shared from where it is read, be framed, and give this copy away. */
const ONLINE_ONLY = '[data-online], share-link, #embed, li:has(> [href="#embed"])';

/** Of use to programs that find a page on the net. */
const FOR_FINDERS =
  'link[rel="manifest"], link[rel="alternate"], link[rel="apple-touch-icon"], meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]';

/** Attributes that name one file or page. */
const ADDRESSES = ['href', 'src', 'poster', 'action'];

/** A copy that was opened from a disk has no host to say this: no script of it can send anything anywhere. */
const POLICY = "connect-src 'none'; object-src 'none'; base-uri 'none'";

interface LocalPageSettings {
  /** The page's place in the copy. */
  readonly place: string;
  readonly copy: Copy;
  /** Place of the classic script that stands for each module, by the module's address below the base path. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Said behind a link that leads out of the copy. */
  readonly needsNet: string;
}

/** A page of the site as it is in the copy for classrooms: all it names lies beside it, or says that it needs the net. */
export function localPage(html: string, settings: LocalPageSettings): string {
  const $ = load(html);
  $(ONLINE_ONLY).remove();
  $(FOR_FINDERS).remove();
  useClassicScripts($, settings);
  localise($, settings);
  putOwnLanguageFirst($);
  $('meta[charset]').after($('<meta>').attr({ 'http-equiv': 'Content-Security-Policy', content: POLICY }));
  return $.html();
}

/** A browser runs no module from a disk. */
function useClassicScripts($: CheerioAPI, { place, copy, scripts }: LocalPageSettings): void {
  for (const script of $('script[src]').toArray()) {
    const address = $(script).attr('src')?.slice(copy.basePath.length) ?? '';
    const classic = scripts.get(address);
    if (classic === undefined) throw new Error(`${place} runs ${address}, which has no classic script.`);
    $(script).attr('src', `${copy.basePath}/${classic}`);
    // As modules do by themselves.
    if ($(script).attr('type') === 'module') $(script).attr('defer', '').removeAttr('type');
  }
}

function localise($: CheerioAPI, { place, copy, needsNet }: LocalPageSettings): void {
  for (const source of $('[srcset]').toArray()) {
    source.attribs.srcset = (source.attribs.srcset ?? '').replace(
      /[^\s,]+(?= \dx)/g,
      (address) => localAddress(address, place, copy)?.href ?? address,
    );
  }
  for (const element of $('*').toArray()) {
    if (!('attribs' in element)) continue;
    for (const [name, value] of Object.entries(element.attribs)) {
      const isForScript = name.startsWith('data-');
      const local = isForScript || ADDRESSES.includes(name) ? localAddress(value, place, copy) : undefined;
      if (!local) continue;
      element.attribs[name] = isForScript && value.endsWith('/') ? folderOf(local.href) : local.href;
      if (local.needsNet && element.name === 'a')
        $(element).append('\u00a0', $('<small data-needs-net dir="auto">').text(needsNet));
    }
  }
}

/** At the front door the languages stand in a list, and the copy holds one of them. */
function putOwnLanguageFirst($: CheerioAPI): void {
  const own = $('nav > ul > li[lang]:not(:has([data-needs-net]))');
  if ($('nav > ul > li[lang] [data-needs-net]').length > 0) own.prependTo(own.parent());
}

/** Script puts names of pages behind it. */
function folderOf(href: string): string {
  return href.replace(/index\.html$/, '');
}
