import type { Map as EngineMap, LngLatBoundsLike, MapOptions, Marker } from 'maplibre-gl';
import type { LiveMapError } from './liveMapError';

/** What both engines have in common, in MapLibre's types: the rest of the live map uses nothing else. */
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

/** What a map of either engine is made with. */
export const SHARED = {
  renderWorldCopies: false,
  minZoom: 3,
  maxZoom: 16,
  maxPitch: 60,
  fitBoundsOptions: { padding: 0 },
} satisfies Partial<MapOptions>;
