import { type CheerioAPI, load } from 'cheerio';

/**
 * Takes Next's and React's runtime out of an exported page that has no island, and puts in the page's element module.
 * What stays is HTML, CSS and that one module, so the page has no inline script and a strict CSP holds.
 *
 * @param modules address of the element module per page kind (see `bundleElements`).
 * @throws when the page streams content that only script would reveal, or asks for a module that does not exist.
 */
export function stripPage(html: string, modules: ReadonlyMap<string, string>, basePath = ''): string {
  const $ = load(html);
  refuseStreamedContent($);
  if ($('[data-island]').length > 0) return html;

  $('script:not([type="application/ld+json"])').remove();
  $('link[rel="preload"][as="script"], link[rel="modulepreload"]').remove();
  $('link[data-precedence]').removeAttr('data-precedence');
  $('body > div[hidden]')
    .filter((_, element) => $(element).text().trim() === '')
    .remove();
  removeComments($);

  const kind = $('body').attr('data-elements');
  if (kind) {
    const address = modules.get(kind);
    if (!address)
      throw new Error(`A page asks for the elements "${kind}", which components/elements/${kind}.ts does not provide.`);
    $('head').append(`<script type="module" src="${basePath}${address}"></script>`);
    $('body').removeAttr('data-elements');
  }
  return $.html();
}

/** React marks content that waits for script with these templates; on our pages it would stay hidden for ever. */
function refuseStreamedContent($: CheerioAPI): void {
  const waiting = $('template[id^="B:"], template[id^="S:"]').first().attr('id');
  if (waiting) {
    throw new Error(
      `A page holds streamed content (<template id="${waiting}">): remove the Suspense, next/dynamic or loading.tsx that makes it.`,
    );
  }
}

/** React separates text nodes with empty comments, of use to hydration only. */
function removeComments($: CheerioAPI): void {
  $('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove();
}
