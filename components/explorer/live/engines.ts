import type { Map as EngineMap, LngLatBoundsLike, MapOptions, Marker, StyleSpecification } from 'maplibre-gl';
import { LiveFault, orFault } from '@/components/explorer/live/liveFault';

/** The only module that knows both engines. What the rest uses is what they have in common, in MapLibre's types. */
export type { EngineMap, Marker };

export interface Engine {
  readonly name: 'maplibre' | 'mapbox';
  readonly createMap: (options: CreateMapOptions) => EngineMap;
  readonly createMarker: (element: HTMLElement, options: MarkerPlacement) => Marker;
  readonly createScale: () => Parameters<EngineMap['addControl']>[0];
}

export interface CreateMapOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification | string;
  readonly bounds: LngLatBoundsLike;
  readonly maxBounds: LngLatBoundsLike;
  /** What a screen reader calls the map. */
  readonly title: string;
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
  attributionControl: false,
  renderWorldCopies: false,
  minZoom: 3,
  maxZoom: 16,
  maxPitch: 60,
  fitBoundsOptions: { padding: 0 },
} satisfies Partial<MapOptions>;

/** The engine that draws from our own files alone. */
export async function loadMapLibre(): Promise<Engine> {
  const worker = new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href;
  const [engine] = await Promise.all([
    orFault('chunk', async () => {
      const [library] = await Promise.all([import('maplibre-gl'), import('maplibre-gl/dist/maplibre-gl.css')]);
      return library;
    }),
    // MapLibre says nothing when its worker is missing; it only never draws.
    orFault('worker', async () => {
      const answer = await fetch(worker);
      if (!answer.ok) throw new LiveFault('worker');
      await answer.arrayBuffer();
    }),
  ]);
  // MapLibre 6 never gets idle unless told where its worker is (maplibre-gl-js#8126).
  engine.setWorkerUrl(worker);
  return {
    name: 'maplibre',
    createMap: ({ title, ...options }) => new engine.Map({ ...SHARED, ...options, locale: { 'Map.Title': title } }),
    createMarker: (element, placement) => new engine.Marker({ element, ...placement }),
    createScale: () => new engine.ScaleControl({ maxWidth: 120 }),
  };
}
