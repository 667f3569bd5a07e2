import sheet from 'mapbox-gl/dist/mapbox-gl.css';
import engine from 'mapbox-gl/dist/mapbox-gl-csp.js';
import type { Marker } from 'maplibre-gl';
import { type BaseMapId, readMapboxTokenFromPage } from './baseMaps';
import { type EngineMap, type MapEngine, SHARED_MAP_OPTIONS } from './engines.browser';
import { LiveMapError } from './liveMapError.browser';

export { sheet };

const STYLES = {
  satellite: 'mapbox://styles/mapbox/satellite-streets-v12',
  streets: 'mapbox://styles/mapbox/streets-v12',
} as const;

/**
 * Returns Mapbox's engine. Its licence requires a key from the site's owner and Mapbox's own attribution on the map.
 * @throws LiveMapError when the page has no key
 */
export function createMapboxEngine(ground: Exclude<BaseMapId, 'own'>): MapEngine {
  const token = readMapboxTokenFromPage();
  if (token === '') throw new LiveMapError('token');
  engine.accessToken = token;
  // The build for strict policies has its worker in a file of its own.
  engine.workerUrl = new URL('mapbox-gl/dist/mapbox-gl-csp-worker.js', import.meta.url).href;
  return {
    name: 'mapbox',
    createMap: ({ title, units: _units, ...options }) =>
      new engine.Map({
        ...SHARED_MAP_OPTIONS,
        ...(options as object),
        container: options.container,
        style: STYLES[ground],
        projection: 'mercator',
        locale: { 'Map.Title': title },
      }) as unknown as EngineMap,
    createMarker: (element, placement) => new engine.Marker({ element, ...placement }) as unknown as Marker,
    createScale: () => new engine.ScaleControl({ maxWidth: 120 }) as unknown as ReturnType<MapEngine['createScale']>,
    // After refusing a key the engine still fires `load` and `idle`, and blanks its canvas.
    errorOf(error, isDrawn) {
      const status = (error as { readonly status?: number } | undefined)?.status;
      if (status === 401 || status === 403) return new LiveMapError('token', error);
      return isDrawn ? undefined : new LiveMapError('mapbox', error);
    },
    addTerrain(map) {
      if (ground !== 'satellite') return;
      map.addSource('heights', { type: 'raster-dem', url: 'mapbox://mapbox.mapbox-terrain-dem-v1', tileSize: 512 });
      map.setTerrain({ source: 'heights', exaggeration: 1 });
    },
  };
}
