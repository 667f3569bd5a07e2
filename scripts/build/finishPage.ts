import { type CheerioAPI, load } from 'cheerio';
import { readMapboxToken } from '@/lib/site/readMapboxToken';
import type { PageKindScript } from '../bundlePageScripts';
import { replaceMapboxToken } from '../replaceMapboxToken';
import { assertNoStreamedContent, REACT_COMMENTS, removeNextRuntime, removeRepeatedTags } from './nextOutput';

/**
 * Replaces Next's runtime in an exported page with our script for its kind of page. The page then has no inline script,
 * as a strict content security policy requires.
 * @param html the exported page
 * @param scripts script of each kind of page, by kind, such as `embed`
 * @returns HTML of the finished page
 * @throws when the page streams content that only script would show, or names a script that does not exist
 */
export function finishPage(html: string, scripts: ReadonlyMap<string, PageKindScript>, basePath = ''): string {
  const $ = load(html);
  assertNoStreamedContent($);
  removeNextRuntime($);
  removeRepeatedTags($);
  addElements($, scripts, basePath);
  linkToStory($, basePath);
  const finished = $.html().replaceAll(REACT_COMMENTS, '');
  const key = $('report-map').length > 0 ? readMapboxToken() : '';
  return key === '' ? finished : replaceMapboxToken(finished, key);
}

function addElements($: CheerioAPI, scripts: ReadonlyMap<string, PageKindScript>, basePath: string): void {
  // The page's own attribute comes after that of its layout, and overrides it.
  const naming = $('[data-elements]');
  const kind = naming.last().attr('data-elements');
  if (!kind) return;
  const script = scripts.get(kind);
  if (!script) {
    throw new Error(`A page names the elements "${kind}", which components/elements/${kind}.ts does not provide.`);
  }
  const type = script.isClassic ? '' : ' type="module"';
  $('head').append(`<script${type} src="${basePath}${script.address}"></script>`);
  naming.removeAttr('data-elements');
}

/**
 * Makes links to anchors that the page lacks point to the story instead, e.g. on the page of one figure or in a frame.
 */
function linkToStory($: CheerioAPI, basePath: string): void {
  const parts = new Set($('[id]').map((_, { attribs }) => `#${attribs.id}`));
  for (const link of $('a[href^="#"]').toArray()) {
    const { href = '' } = link.attribs;
    if (!parts.has(href)) link.attribs.href = `${basePath}/${$('html').attr('lang')}/${href}`;
  }
}
