/**
 * Mapbox's build for strict content security policies. It has the same types and, unlike the other build, accepts the
 * address of its worker.
 */
declare module 'mapbox-gl/dist/mapbox-gl-csp.js' {
  import mapboxgl from 'mapbox-gl';
  export default mapboxgl;
}
