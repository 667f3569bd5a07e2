/** The build for strict policies, which has the same types (and, unlike the other, takes the address of its worker). */
declare module 'mapbox-gl/dist/mapbox-gl-csp.js' {
  import mapboxgl from 'mapbox-gl';
  export default mapboxgl;
}
