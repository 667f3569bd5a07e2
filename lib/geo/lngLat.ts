/** A place on the globe, in degrees (WGS 84). */
export type LngLat = readonly [lng: number, lat: number];
