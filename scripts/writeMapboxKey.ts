import { load } from 'cheerio';
import { MAPBOX_META } from '@/lib/site/mapboxToken';

/** Writes a Mapbox token into the page of the map of reports, in place of the one it had. */
export function writeMapboxKey(html: string, key: string): string {
  const $ = load(html);
  $(`meta[name="${MAPBOX_META}"]`).remove();
  $('meta[charset]').after($('<meta>').attr({ name: MAPBOX_META, content: key }));
  return $.html();
}
