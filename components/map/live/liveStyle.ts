import type { MapDetailLevel } from '@/lib/geo/mapGeometryFromTopology';
import type { MapPalette } from '../palette';
import type { BaseMapFeatureKind } from './buildBaseMapFeatures';

/** A map layer, with the fields of the style specification that we use. Both map engines accept it. */
export interface LiveMapLayer {
  readonly id: string;
  readonly type: 'background' | 'fill' | 'line' | 'circle' | 'symbol';
  readonly source?: string;
  readonly minzoom?: number;
  readonly filter?: readonly unknown[];
  readonly layout?: Readonly<Record<string, unknown>>;
  readonly paint?: Readonly<Record<string, unknown>>;
}

/** Minimum zoom at which the map draws each level. A finer level covers the coarser ones within its extent. */
const LEVEL_ZOOM: Readonly<Record<MapDetailLevel, number>> = { overview: 0, strait: 6.6, ceuta: 11, melilla: 11 };

/**
 * Distance of each water line from the shore in px, and its strength from 0 to 1. There are fewer than in the stills,
 * because the engine redraws them in each animation frame.
 */
const WATER_LINES = [
  [5.5, 0.6],
  [12.8, 0.38],
  [21.9, 0.2],
] as const;
const WATER_LINE_WIDTH_PX = 0.8;

/**
 * Returns the layers of our base map, as in the stills: sea, land, shores with water lines, borders. Finer levels cover
 * coarser ones.
 */
export function buildBaseMapLayers(levels: readonly MapDetailLevel[], colours: MapPalette): readonly LiveMapLayer[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    ...levels.flatMap((level) => [
      fill(level, 'mask', colours.sea),
      ...WATER_LINES.toReversed().flatMap(([distance, strength]) => [
        shore(level, `water-${distance}`, mixColours(colours.sea, colours.waterLine, strength), 2 * distance),
        shore(level, `calm-${distance}`, colours.sea, 2 * (distance - WATER_LINE_WIDTH_PX)),
      ]),
      fill(level, 'land', colours.land),
      fill(level, 'tint', colours.tint),
      fill(level, 'neutral', colours.neutral),
      shore(level, 'shore', colours.coast, 0.9),
    ]),
    ...buildBorderLayers(levels, colours),
  ];
}

/**
 * Returns the layers of the land borders, the only part of our base map that is drawn over third-party satellite
 * images.
 */
export function buildBorderLayers(levels: readonly MapDetailLevel[], colours: MapPalette): readonly LiveMapLayer[] {
  return levels.flatMap((level) => [
    line(level, 'border', { 'line-color': colours.coast, 'line-width': 0.75, 'line-opacity': 0.7 }),
    line(level, 'dashed', { 'line-color': colours.coast, 'line-width': 1, 'line-dasharray': [5, 4] }, 'butt'),
    line(level, 'fence', {
      'line-color': colours.fence,
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1.2, 10, 3.2, 13, 4],
    }),
  ]);
}

/**
 * Returns the layers of the reports: dots at the named places, circles of uncertainty, and marks, each with its own
 * offset in px.
 */
export function buildMarkLayers(colours: MapPalette): readonly LiveMapLayer[] {
  return [
    {
      id: 'radius',
      type: 'line',
      source: 'radius',
      paint: { 'line-color': colours.ink, 'line-width': 1, 'line-dasharray': [3, 4] },
    },
    {
      id: 'places',
      type: 'circle',
      source: 'marks',
      filter: ['==', ['get', 'first'], true],
      paint: { 'circle-radius': 1.75, 'circle-color': colours.ink },
    },
    {
      id: 'marks',
      type: 'symbol',
      source: 'marks',
      layout: {
        'icon-image': ['get', 'kind'],
        'icon-offset': ['get', 'offset'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}

function source(level: MapDetailLevel) {
  return { source: `ground-${level}`, minzoom: LEVEL_ZOOM[level] };
}

function of(kind: BaseMapFeatureKind) {
  return { filter: ['==', ['get', 'kind'], kind] };
}

function fill(level: MapDetailLevel, kind: BaseMapFeatureKind, colour: string): LiveMapLayer {
  return { id: `${kind}-${level}`, type: 'fill', ...source(level), ...of(kind), paint: { 'fill-color': colour } };
}

function shore(level: MapDetailLevel, id: string, colour: string, width: number): LiveMapLayer {
  return { ...line(level, 'shore', { 'line-color': colour, 'line-width': width }), id: `${id}-${level}` };
}

function line(
  level: MapDetailLevel,
  kind: BaseMapFeatureKind,
  paint: Readonly<Record<string, unknown>>,
  cap: 'round' | 'butt' = 'round',
): LiveMapLayer {
  return {
    id: `${kind}-${level}`,
    type: 'line',
    ...source(level),
    ...of(kind),
    layout: { 'line-cap': cap, 'line-join': 'round' },
    paint,
  };
}

/** Mixes two colours, each `#RRGGBB`. @param share share of the second colour, 0 to 1 @returns `#RRGGBB` */
export function mixColours(first: string, second: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [a, b] = [first, second].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
