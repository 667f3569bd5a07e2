import { type CheerioAPI, load } from 'cheerio';
import { addMetaPolicy, EXECUTABLE } from './inlineScripts';

export interface StrippedPage {
  readonly html: string;
  /** A page with an island keeps the runtime. */
  readonly hasIsland: boolean;
}

/**
 * Takes Next's and React's runtime out of an exported page that has no island, and puts in the page's element module.
 * What stays is HTML, CSS and that one module, so the page has no inline script and a strict CSP holds.
 *
 * @param modules address of the element module per page kind (see `bundleElements`).
 * @throws when the page streams content that only script would reveal, or asks for a module that does not exist.
 */
export function stripPage(html: string, modules: ReadonlyMap<string, string>, basePath = ''): StrippedPage {
  const $ = load(html);
  refuseStreamedContent($);
  const hasIsland = $('[data-island]').length > 0;
  if (!hasIsland) removeRuntime($);
  addElements($, modules, basePath);
  const stripped = $.html();
  return { html: hasIsland ? addMetaPolicy(stripped) : stripped, hasIsland };
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
  $('script')
    .filter((_, script) => EXECUTABLE.includes($(script).attr('type') ?? ''))
    .remove();
  $('link[rel="preload"][as="script"], link[rel="modulepreload"], link[rel="preconnect"]').remove();
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

function addElements($: CheerioAPI, modules: ReadonlyMap<string, string>, basePath: string): void {
  // The page's own wish, deeper in the document, comes before that of the layout around it.
  const asking = $('[data-elements]');
  const kind = asking.last().attr('data-elements');
  if (!kind) return;
  const address = modules.get(kind);
  if (!address) {
    throw new Error(`A page asks for the elements "${kind}", which components/elements/${kind}.ts does not provide.`);
  }
  $('head').append(`<script type="module" src="${basePath}${address}"></script>`);
  asking.removeAttr('data-elements');
}
