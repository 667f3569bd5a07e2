import { MAPBOX_META_NAME } from '@/lib/site/readMapboxToken';

/**
 * Ids of the base maps under our marks: our own drawing, or pictures that Mapbox sends to readers who agree to that.
 */
export const BASE_MAP_IDS = ['own', 'satellite', 'streets'] as const;
export type BaseMapId = (typeof BASE_MAP_IDS)[number];

/**
 * Returns the Mapbox access token, which the build or the server writes into the page; empty where the site's owner has
 * none.
 */
export function readMapboxTokenFromPage(): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${MAPBOX_META_NAME}"]`)?.content ?? '';
}
