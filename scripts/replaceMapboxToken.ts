import { load } from 'cheerio';
import { MAPBOX_META_NAME } from '@/lib/site/readMapboxToken';

/** Returns the HTML of the page of the map of reports with a Mapbox token, in place of the one that it had. */
export function replaceMapboxToken(html: string, key: string): string {
  const $ = load(html);
  $(`meta[name="${MAPBOX_META_NAME}"]`).remove();
  $('meta[charset]').after($('<meta>').attr({ name: MAPBOX_META_NAME, content: key }));
  return $.html();
}
