import type { Map as EngineMap, LngLatBoundsLike, MapOptions, Marker } from 'maplibre-gl';
import type { LiveMapError } from './liveMapError.browser';

/**
 * The functions that MapLibre and Mapbox have in common, in MapLibre's types. The rest of the live map uses no others.
 */
export type { EngineMap, Marker };

export interface MapEngine {
  readonly name: 'maplibre' | 'mapbox';
  readonly createMap: (options: CreateMapOptions) => EngineMap;
  readonly createMarker: (element: HTMLElement, options: MarkerPlacement) => Marker;
  readonly createScale: () => Parameters<EngineMap['addControl']>[0];
  /**
   * Converts an error of the engine into one that the reader understands; undefined for an error that does not damage
   * the map.
   */
  readonly errorOf: (error: unknown, isDrawn: boolean) => LiveMapError | undefined;
  /** Adds relief to a base map that has heights. */
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
  readonly anchor: MarkerAnchor;
  readonly offset: [x: number, y: number];
}

export type MarkerAnchor =
  | 'center'
  | 'top'
  | 'bottom'
  | 'left'
  | 'right'
  | 'top-left'
  | 'top-right'
  | 'bottom-left'
  | 'bottom-right';

/** Options that maps of both engines share. */
export const SHARED_MAP_OPTIONS = {
  renderWorldCopies: false,
  minZoom: 3,
  maxZoom: 16,
  maxPitch: 60,
  fitBoundsOptions: { padding: 0 },
} satisfies Partial<MapOptions>;
