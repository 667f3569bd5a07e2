/** Name of the `<meta>` in which the map of reports finds the key for Mapbox's pictures (`lib/site/mapboxToken.ts`). */
export const MAPBOX_META = 'mapbox-token';
