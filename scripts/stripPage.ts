import { type CheerioAPI, load } from 'cheerio';
import { type ColumnHeights, UNMEASURED } from '@/components/share/embedHeights';
import { DEFAULT_LOCALE, isPublishedLocale } from '@/lib/locales';
import { blockOfData } from '@/lib/site/blockOfData';
import { mapboxToken } from '@/lib/site/mapboxToken';
import { formatNumber } from '@/lib/text/formatNumber';
import type { ElementScript } from './bundleElements';
import { EXECUTABLE, writeIslandHead } from './writeIslandHead';

/** Addresses of files that a browser makes, below the base path. */
const MADE_FILE = /\/cards\/[\w/-]+\.png/g;

const KILOBYTE = 1024;

export interface StrippedPage {
  readonly html: string;
  /** A page with an island keeps the runtime. */
  readonly hasIsland: boolean;
}

/** What is known only once the pages are exported. */
export interface MadeFiles {
  /** Script of the elements, by page kind (see `bundleElements`). */
  readonly scripts: ReadonlyMap<string, ElementScript>;
  /** Address of each file that a browser made, by the one that pages name it by; what offers another is left out. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Bytes of files whose size a page states, by their address. */
  readonly sizes: ReadonlyMap<string, number>;
  /** How tall each frame for other sites must be, by the path of the framed page (see `frameHeights`). */
  readonly heights: ReadonlyMap<string, ColumnHeights>;
}

/**
 * Takes Next's and React's runtime out of an exported page that has no island, and puts in the script of the page's
 * elements. What stays is HTML, CSS and that one script, so the page has no inline script and a strict CSP holds.
 *
 * @throws when the page streams content that only script would reveal, or asks for a script that does not exist.
 */
export function stripPage(html: string, made: MadeFiles, basePath = ''): StrippedPage {
  const $ = load(html);
  refuseStreamedContent($);
  // Next names its own host, as if it had no path; the page is already being asked for there.
  $('link[rel="preconnect"]').remove();
  const hasIsland = $('[data-island]').length > 0;
  if (!hasIsland) removeRuntime($);
  addElements($, made.scripts, basePath);
  leadToStory($, basePath);
  // Next says for X once more what Open Graph says, which X reads.
  $('meta[name^="twitter:"]:not([name="twitter:card"])').remove();
  nameIcons($);
  removeUnmade($, made.addresses);
  writeSizes($, made.sizes);
  writeFrameHeights($, made.heights);
  listMadeDownloads($, made.sizes);
  const stripped = withNames($.html(), made.addresses);
  return { html: hasIsland ? writeIslandHead(stripped, mapboxToken()) : stripped, hasIsland };
}

/** React keeps content that waits for script in these; on our pages it would stay hidden for ever. */
function refuseStreamedContent($: CheerioAPI): void {
  const waiting = $('template[id^="B:"], [hidden][id^="S:"]').first().attr('id');
  if (waiting) {
    throw new Error(
      `A page holds streamed content (id="${waiting}"): remove the Suspense, next/dynamic or loading.tsx that makes it.`,
    );
  }
}

function removeRuntime($: CheerioAPI): void {
  // A page that was stripped before holds the script of its elements.
  $('script:not([src*="/assets/"])')
    .filter((_, script) => EXECUTABLE.includes($(script).attr('type') ?? ''))
    .remove();
  $('link[rel="preload"][as="script"], link[rel="modulepreload"]').remove();
  // By which Next's own fonts would be found; ours are none of them.
  $('meta[name="next-size-adjust"]').remove();
  $('link[data-precedence]').removeAttr('data-precedence');
  $('body > div[hidden]')
    .filter((_, element) => $(element).text().trim() === '')
    .remove();
  // React separates text nodes with empty comments, of use to hydration only.
  $('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove();
}

/** A figure on a page of its own, or in a frame, speaks of parts of the story that are not on that page. */
function leadToStory($: CheerioAPI, basePath: string): void {
  for (const link of $('a[href^="#"]').toArray()) {
    const part = link.attribs.href ?? '';
    if ($(`[id="${part.slice(1)}"]`).length === 0) link.attribs.href = `${basePath}/${$('html').attr('lang')}/${part}`;
  }
}

/** Next adds a hash of its own to the names of icons, which browsers fetch again on each visit anyway. */
function nameIcons($: CheerioAPI): void {
  for (const icon of $('link[rel~="icon"], link[rel="apple-touch-icon"]').toArray())
    icon.attribs.href = icon.attribs.href?.split('?')[0] ?? '';
}

/** `data-made` names the file without which an element says nothing: the build may have had no browser. */
function removeUnmade($: CheerioAPI, made: ReadonlyMap<string, string>): void {
  for (const element of $('[data-made]').toArray()) {
    if (made.has($(element).attr('data-made') ?? '')) $(element).removeAttr('data-made');
    else $(element).remove();
  }
}

/** `data-size-of` names the file whose size stands there, in kilobytes. */
function writeSizes($: CheerioAPI, sizes: ReadonlyMap<string, number>): void {
  const lang = $('html').attr('lang') ?? '';
  const locale = isPublishedLocale(lang) ? lang : DEFAULT_LOCALE;
  for (const element of $('[data-size-of]').toArray()) {
    const bytes = sizes.get($(element).attr('data-size-of') ?? '');
    if (bytes === undefined) continue;
    $(element)
      .text(formatNumber(locale, Math.max(1, Math.round(bytes / KILOBYTE))))
      .removeAttr('data-size-of');
  }
}

/** `data-heights-of` and `data-height-of` name the page whose frame is offered there. */
function writeFrameHeights($: CheerioAPI, heights: ReadonlyMap<string, ColumnHeights>): void {
  for (const choice of $('[data-heights-of]').toArray()) {
    const measured = heights.get($(choice).attr('data-heights-of') ?? '') ?? UNMEASURED;
    $(choice).attr('data-heights', measured.join(' ')).removeAttr('data-heights-of');
  }
  for (const code of $('[data-height-of]').toArray()) {
    const [height] = heights.get($(code).attr('data-height-of') ?? '') ?? UNMEASURED;
    $(code)
      .text(
        $(code)
          .text()
          .replace(/ height="\d+"/, ` height="${height}"`),
      )
      .removeAttr('data-height-of');
  }
}

interface Download {
  readonly contentUrl: string;
  readonly contentSize?: string;
}

/** Structured data lists files that a browser makes without a size: they get theirs, or are left out. */
function listMadeDownloads($: CheerioAPI, sizes: ReadonlyMap<string, number>): void {
  for (const element of $('script[type="application/ld+json"]').toArray()) {
    const data: { distribution?: readonly Download[] } = JSON.parse($(element).text());
    if (data.distribution?.every(({ contentSize }) => contentSize) ?? true) continue;
    const distribution = data.distribution?.flatMap((file) => {
      if (file.contentSize) return [file];
      const made = [...sizes].find(([address]) => file.contentUrl.endsWith(address));
      return made ? [{ ...file, contentSize: `${made[1]} B` }] : [];
    });
    $(element).text(blockOfData({ ...data, distribution }));
  }
}

/** Files are named by what is in them only once they are made. */
function withNames(html: string, made: ReadonlyMap<string, string>): string {
  return html.replaceAll(MADE_FILE, (address) => made.get(address) ?? address);
}

function addElements($: CheerioAPI, scripts: ReadonlyMap<string, ElementScript>, basePath: string): void {
  // The page's own wish, deeper in the document, comes before that of the layout around it.
  const asking = $('[data-elements]');
  const kind = asking.last().attr('data-elements');
  if (!kind) return;
  const script = scripts.get(kind);
  if (!script) {
    throw new Error(`A page asks for the elements "${kind}", which components/elements/${kind}.ts does not provide.`);
  }
  const type = script.isClassic ? '' : ' type="module"';
  $('head').append(`<script${type} src="${basePath}${script.address}"></script>`);
  asking.removeAttr('data-elements');
}
