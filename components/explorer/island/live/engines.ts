import type { Map as EngineMap, LngLatBoundsLike, MapOptions, Marker, StyleSpecification } from 'maplibre-gl';
import { type GroundName, mapboxTokenOfPage } from './grounds';
import { LiveMapError, orError } from './liveMapError';

/** The only module that knows both engines. What the rest uses is what they have in common, in MapLibre's types. */
export type { EngineMap, Marker };

export interface Engine {
  readonly name: 'maplibre' | 'mapbox';
  readonly createMap: (options: CreateMapOptions) => EngineMap;
  readonly createMarker: (element: HTMLElement, options: MarkerPlacement) => Marker;
  readonly createScale: () => Parameters<EngineMap['addControl']>[0];
  /** What an error of the engine means for the reader; undefined for one that leaves the map whole. */
  readonly errorOf: (error: unknown, isDrawn: boolean) => LiveMapError | undefined;
  /** Adds heights to a picture that has them. */
  readonly addTerrain: (map: EngineMap) => void;
}

export interface CreateMapOptions {
  readonly container: HTMLElement;
  readonly bounds: LngLatBoundsLike;
  readonly maxBounds: LngLatBoundsLike;
  /** What a screen reader calls the map. */
  readonly title: string;
  /** Of the scale. */
  readonly units: { readonly km: string; readonly m: string };
}

export function loadEngine(ground: GroundName): Promise<Engine> {
  return ground === 'own' ? loadMapLibre() : loadMapbox(ground);
}

export interface MarkerPlacement {
  readonly anchor: Anchor;
  readonly offset: [x: number, y: number];
}

export type Anchor =
  | 'center'
  | 'top'
  | 'bottom'
  | 'left'
  | 'right'
  | 'top-left'
  | 'top-right'
  | 'bottom-left'
  | 'bottom-right';

const SHARED = {
  renderWorldCopies: false,
  minZoom: 3,
  maxZoom: 16,
  maxPitch: 60,
  fitBoundsOptions: { padding: 0 },
} satisfies Partial<MapOptions>;

/** Our layers are all there is: they are added when the style is there. */
const EMPTY: StyleSpecification = { version: 8, sources: {}, layers: [] };

/** The engine that draws from our own files alone. */
async function loadMapLibre(): Promise<Engine> {
  const worker = new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href;
  const [engine] = await Promise.all([
    orError('chunk', async () => {
      const [library] = await Promise.all([import('maplibre-gl'), import('maplibre-gl/dist/maplibre-gl.css')]);
      return library;
    }),
    // MapLibre says nothing when its worker is missing; it only never draws.
    orError('worker', async () => {
      const answer = await fetch(worker);
      if (!answer.ok) throw new LiveMapError('worker');
      await answer.arrayBuffer();
    }),
  ]);
  // MapLibre 6 never gets idle unless told where its worker is (maplibre-gl-js#8126).
  engine.setWorkerUrl(worker);
  return {
    name: 'maplibre',
    createMap: ({ title, units, ...options }) =>
      new engine.Map({
        ...SHARED,
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

async function fetchMapbox() {
  const token = mapboxTokenOfPage();
  if (token === '') throw new LiveMapError('token');
  const [library] = await Promise.all([import('mapbox-gl/esm'), import('mapbox-gl/dist/mapbox-gl.css')]);
  library.setAccessToken(token);
  return library;
}

const MAPBOX_STYLES = {
  satellite: 'mapbox://styles/mapbox/satellite-streets-v12',
  streets: 'mapbox://styles/mapbox/streets-v12',
} as const;

/** Mapbox's engine, whose licence asks for the key of the site's owner. Its own attribution stays. */
async function loadMapbox(ground: keyof typeof MAPBOX_STYLES): Promise<Engine> {
  const engine = await orError('chunk', fetchMapbox);
  return {
    name: 'mapbox',
    createMap: ({ title, units: _units, ...options }) =>
      new engine.Map({
        ...SHARED,
        ...(options as object),
        container: options.container,
        style: MAPBOX_STYLES[ground],
        projection: 'mercator',
        locale: { 'Map.Title': title },
      }) as unknown as EngineMap,
    createMarker: (element, placement) => new engine.Marker({ element, ...placement }) as unknown as Marker,
    createScale: () => new engine.ScaleControl({ maxWidth: 120 }) as unknown as ReturnType<Engine['createScale']>,
    // The engine goes on to fire `load` and `idle` with a key that was refused, and blanks its canvas.
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
