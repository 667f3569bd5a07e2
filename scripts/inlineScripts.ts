import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { metaPolicy, type PageNeeds } from '@/lib/site/headers';

/** Types of script that the browser runs; the others are data. */
export const EXECUTABLE: readonly string[] = ['', 'module', 'text/javascript', 'application/javascript'];

/** Hashes of the scripts written into a page, as its policy names them; pages without an island have none. */
export function inlineScriptHashes(html: string): readonly string[] {
  const $ = load(html);
  const hashes = $('script:not([src])')
    .toArray()
    .filter((script) => EXECUTABLE.includes($(script).attr('type') ?? ''))
    .map((script) => `sha256-${createHash('sha256').update($(script).text()).digest('base64')}`);
  return [...new Set(hashes)];
}

/** What a page with an island asks of its policy, read from the page itself. */
export function needsOf(html: string): PageNeeds {
  return { scriptHashes: inlineScriptHashes(html), mapbox: load(html)('[data-island][data-mapbox]').length > 0 };
}

/** Writes the policy of a page with an island into the page itself, right after its charset. */
export function addMetaPolicy(html: string): string {
  const $ = load(html);
  const meta = $('<meta>').attr({
    'http-equiv': 'Content-Security-Policy',
    content: metaPolicy(needsOf(html)),
  });
  const charset = $('meta[charset]');
  if (charset.length === 0) throw new Error('A page with an island has no <meta charset> to set its policy after.');
  charset.after(meta);
  return $.html();
}
