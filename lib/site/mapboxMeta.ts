/** Name of the `<meta>` element that passes the Mapbox token (`lib/site/mapboxToken.ts`) to the map of reports. */
export const MAPBOX_META = 'mapbox-token';
