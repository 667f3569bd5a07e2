import type { Map as EngineMap, LngLatBoundsLike, MapOptions, Marker } from 'maplibre-gl';
import type { LiveMapError } from './liveMapError.browser';

/** Types of a map and a marker, from MapLibre. The live map calls only methods that Mapbox also has. */
export type { EngineMap, Marker };

export interface MapEngine {
  readonly name: 'maplibre' | 'mapbox';
  readonly createMap: (options: CreateMapOptions) => EngineMap;
  readonly createMarker: (element: HTMLElement, options: MarkerPlacement) => Marker;
  readonly createScale: () => Parameters<EngineMap['addControl']>[0];
  /** Converts an error from the engine to one that the page can explain; undefined if the map remains usable. */
  readonly errorOf: (error: unknown, isDrawn: boolean) => LiveMapError | undefined;
  /** Draws the terrain in relief where the base map has elevation data; otherwise does nothing. */
  readonly addTerrain: (map: EngineMap) => void;
}

export interface CreateMapOptions {
  readonly container: HTMLElement;
  readonly bounds: LngLatBoundsLike;
  readonly maxBounds: LngLatBoundsLike;
  /** The name of the map for screen readers. */
  readonly title: string;
  /** Unit names of the scale bar in the language of the page. */
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

/**
 * Map options for both engines: limits of the zoom level and of the pitch in degrees, one copy of the world, no
 * padding.
 */
export const SHARED_MAP_OPTIONS = {
  renderWorldCopies: false,
  minZoom: 3,
  maxZoom: 16,
  maxPitch: 60,
  fitBoundsOptions: { padding: 0 },
} satisfies Partial<MapOptions>;
