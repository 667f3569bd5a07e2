import { createHash } from 'node:crypto';
import { type CheerioAPI, load } from 'cheerio';
import { metaPolicy, type PageNeeds } from '@/lib/site/headers';
import { MAPBOX_META } from '@/lib/site/mapboxMeta';

/** Types of script that the browser runs; the others are data. */
export const EXECUTABLE: readonly string[] = ['', 'module', 'text/javascript', 'application/javascript'];

/** What a page with an island asks of its policy, read from the page itself. */
export function needsOf(html: string): PageNeeds {
  return needsOfPage(load(html));
}

/**
 * Writes into a page with an island the key with which it may offer Mapbox's pictures, if there is one, and its policy,
 * right after its charset. Both replace what the page said before.
 */
export function writeIslandHead(html: string, mapboxToken: string): string {
  const $ = load(html);
  $(`meta[name="${MAPBOX_META}"], meta[http-equiv="Content-Security-Policy"]`).remove();
  const charset = $('meta[charset]');
  if (charset.length === 0) throw new Error('A page with an island has no <meta charset> to set its policy after.');
  if (mapboxToken !== '') charset.after($('<meta>').attr({ name: MAPBOX_META, content: mapboxToken }));
  const policy = metaPolicy(needsOfPage($));
  charset.after($('<meta>').attr({ 'http-equiv': 'Content-Security-Policy', content: policy }));
  return $.html();
}

function needsOfPage($: CheerioAPI): PageNeeds {
  return { scriptHashes: inlineScriptHashes($), mapbox: $(`meta[name="${MAPBOX_META}"]`).length > 0 };
}

/** Hashes of the scripts written into a page, as its policy names them; pages without an island have none. */
function inlineScriptHashes($: CheerioAPI): readonly string[] {
  const hashes = $('script:not([src])')
    .toArray()
    .filter((script) => EXECUTABLE.includes($(script).attr('type') ?? ''))
    .map((script) => `sha256-${createHash('sha256').update($(script).text()).digest('base64')}`);
  return [...new Set(hashes)];
}
