import * as engine from 'maplibre-gl';
import sheet from 'maplibre-gl/dist/maplibre-gl.css';
import { type MapEngine, SHARED_MAP_OPTIONS } from './engines.browser';
import { LiveMapError, runWithLiveMapErrorKind } from './liveMapError.browser';

export { sheet };

/** Map style without layers; `openLiveMap` adds ours once it has loaded. */
const EMPTY: engine.StyleSpecification = { version: 8, sources: {}, layers: [] };

/**
 * Returns the MapLibre engine, which draws only from this site's files.
 * @throws LiveMapError where its worker cannot be loaded
 */
export async function createMapLibreEngine(): Promise<MapEngine> {
  const worker = new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href;
  // MapLibre reports no error when its worker is missing; it just never draws.
  await runWithLiveMapErrorKind('worker', async () => {
    const answer = await fetch(worker);
    if (!answer.ok) throw new LiveMapError('worker');
    await answer.arrayBuffer();
  });
  // MapLibre 6 never becomes idle unless it knows the address of its worker (maplibre-gl-js#8126).
  engine.setWorkerUrl(worker);
  return {
    name: 'maplibre',
    createMap: ({ title, units, ...options }) =>
      new engine.Map({
        ...SHARED_MAP_OPTIONS,
        attributionControl: false,
        ...options,
        style: EMPTY,
        locale: { 'Map.Title': title, 'ScaleControl.Kilometers': units.km, 'ScaleControl.Meters': units.m },
      }),
    createMarker: (element, placement) => new engine.Marker({ element, ...placement }),
    createScale: () => new engine.ScaleControl({ maxWidth: 120 }),
    errorOf: (error, isDrawn) => (isDrawn ? undefined : new LiveMapError('style', error)),
    addTerrain: () => {},
  };
}
