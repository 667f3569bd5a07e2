import type { Map as EngineMap, LngLatBoundsLike, MapOptions, Marker } from 'maplibre-gl';
import type { LiveMapError } from './liveMapError.browser';

/** The functions of both engines, in MapLibre's types. The rest of the live map uses nothing else of them. */
export type { EngineMap, Marker };

export interface Engine {
  readonly name: 'maplibre' | 'mapbox';
  readonly createMap: (options: CreateMapOptions) => EngineMap;
  readonly createMarker: (element: HTMLElement, options: MarkerPlacement) => Marker;
  readonly createScale: () => Parameters<EngineMap['addControl']>[0];
  /** Translates an error of the engine for the reader; undefined for one that does not damage the map. */
  readonly errorOf: (error: unknown, isDrawn: boolean) => LiveMapError | undefined;
  /** Adds heights to a picture that has them. */
  readonly addTerrain: (map: EngineMap) => void;
}

export interface CreateMapOptions {
  readonly container: HTMLElement;
  readonly bounds: LngLatBoundsLike;
  readonly maxBounds: LngLatBoundsLike;
  /** The name of the map for screen readers. */
  readonly title: string;
  /** The units of the scale bar. */
  readonly units: { readonly km: string; readonly m: string };
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

/** The options with which a map of either engine is created. */
export const SHARED = {
  renderWorldCopies: false,
  minZoom: 3,
  maxZoom: 16,
  maxPitch: 60,
  fitBoundsOptions: { padding: 0 },
} satisfies Partial<MapOptions>;
