import type { INCIDENT_KINDS } from '@/lib/facts/incidents';
import type { MapDetailLevel } from '@/lib/geo/atlas';
import type { LngLat } from '@/lib/geo/lngLat';
import type { FrameName } from './frames';

/**
 * Centre and width of a map. `span` is its width in degrees of longitude, a unit that d3's `interpolateZoom` takes too.
 */
export interface MapCamera {
  readonly center: LngLat;
  readonly span: number;
}

export type MapLayer = 'enclave-ceuta' | 'enclave-melilla' | 'land-borders' | 'western-sahara-line';

/**
 * Kind of feature that a label names, which sets the typography. `title` is the subject of a close-up, in large type on
 * its area.
 */
export type LabelRank = 'title' | 'subject' | 'town' | 'crossing' | 'country' | 'sea' | 'islet';

export type LabelSide = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw' | 'centre';

export interface LabelPlacement {
  /** The side of the point on which the words are placed. */
  readonly side: LabelSide;
  /** Surface under the label, which sets the colour of its halo; `tint` is the coloured area of an enclave. */
  readonly ground: 'land' | 'sea' | 'tint';
  /** Position of the name of an area. Default: the point of the place itself. */
  readonly at?: LngLat;
  /** Additional offset of the words in CSS px, to avoid an island or a border. */
  readonly offset?: readonly [x: number, y: number];
  /**
   * True: the second name is below the first instead of beside it. If `alone` is set, the part of the first name in
   * brackets is below the rest.
   */
  readonly stacked?: true;
  /** True: only the first name is shown, where two would not fit. */
  readonly alone?: true;
}

/** Label of a place on a map, with its position in each frame. A frame without a position does not show it. */
export interface SceneLabel {
  readonly place: string;
  readonly rank: LabelRank;
  readonly wide?: LabelPlacement;
  readonly narrow?: LabelPlacement;
}

/** Small map in a corner of a close-up that shows where the enclave is. */
export interface LocatorInset {
  readonly camera: MapCamera;
  readonly labels: readonly SceneLabel[];
}

/** Line between two points, each a position or a place id. Its observation records what was measured and how. */
export interface MeasuredLine {
  readonly ends: readonly [LngLat | string, LngLat | string];
  readonly observation: string;
}

/** Parallel whose degrees are printed on the map, because a line is drawn along it. */
export interface LabelledParallel {
  /** Latitude in minutes of arc north of the equator. */
  readonly minutes: number;
  /** Longitude in degrees at which the number is printed, by frame. */
  readonly lng: Readonly<Record<FrameName, number>>;
}

/**
 * Rule that selects the press reports that a scene marks, so that a new row of incidents.csv is drawn without a change
 * here.
 */
export interface ReportSelectionRule {
  readonly kind: (typeof INCIDENT_KINDS)[number];
  /** Year of the reports, such as `2021`. */
  readonly year: string;
  /**
   * Id of the observation with the national count of the same kind and year. It has no place, so it is printed beside
   * the map.
   */
  readonly unlocated: string;
}

/** Camera, layers and labels that several scenes share, so that a reader recognises the area in each. */
export type SharedGround = Pick<Scene, 'level' | 'camera' | 'layers' | 'labels'>;

/** One complete picture of a map, independent of language and of the scene before it. */
export interface Scene {
  readonly id: string;
  readonly level: MapDetailLevel;
  /**
   * True for one of two maps side by side. It has one frame for all screens, with the camera and labels of `narrow`.
   */
  readonly isPair?: true;
  readonly camera: Readonly<Record<FrameName, MapCamera>>;
  readonly layers: readonly MapLayer[];
  readonly labels: readonly SceneLabel[];
  readonly locator?: LocatorInset;
  readonly measures?: readonly MeasuredLine[];
  readonly parallel?: LabelledParallel;
  /** Frames in which the scale bar is in the upper corner, because a coast runs through the lower one. */
  readonly scaleOnTop?: readonly FrameName[];
  /** True for the map behind a share card, which has no scale bar. */
  readonly hasNoScale?: true;
  /** Frames in which the mark-size legend is in the upper right corner, because islands occupy the upper left one. */
  readonly keyOnRight?: readonly FrameName[];
  readonly highlights: {
    readonly observations: readonly string[];
    readonly reports?: ReportSelectionRule;
    readonly places: readonly string[];
  };
}
