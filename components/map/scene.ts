import type { INCIDENT_KINDS } from '@/lib/facts/incidents';
import type { Level } from '@/lib/geo/atlas';
import type { LngLat } from '@/lib/geo/lngLat';
import type { FrameName } from './frames';

/**
 * Centre and width of a map. `span` is the width in degrees of longitude: in Web Mercator it is proportional to the
 * width that d3's `interpolateZoom` takes, so flights need no other unit.
 */
export interface Camera {
  readonly center: LngLat;
  readonly span: number;
}

export type Layer = 'enclave-ceuta' | 'enclave-melilla' | 'land-borders' | 'western-sahara-line';

/**
 * Kind of the labelled thing, which decides the label's type. `title` is the subject of a close-up, in large type on
 * it.
 */
export type LabelRank = 'title' | 'subject' | 'town' | 'crossing' | 'country' | 'sea' | 'islet';

export type Side = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw' | 'centre';

export interface LabelPlacement {
  /** The side of the point on which the words are placed. */
  readonly side: Side;
  /** The colour under the words, which their halo repeats. */
  readonly ground: 'land' | 'sea' | 'tint';
  /** Position of an area's name. Default: the place's own point. */
  readonly at?: LngLat;
  /** Additional offset of the words in CSS px, to avoid an island or a border. */
  readonly offset?: readonly [x: number, y: number];
  /** Puts the second name under the first instead of beside it; with `alone`, the part in brackets. */
  readonly stacked?: true;
  /** Shows the first name alone, where two would not fit. */
  readonly alone?: true;
}

/** A label of a map. A frame that is left out does not show it. */
export interface SceneLabel {
  readonly place: string;
  readonly rank: LabelRank;
  readonly wide?: LabelPlacement;
  readonly narrow?: LabelPlacement;
}

/** The inset that shows where an enclave is. */
export interface Locator {
  readonly camera: Camera;
  readonly labels: readonly SceneLabel[];
}

/** A measured line between two points, or places by their ids; the observation records what was measured and how. */
export interface Measure {
  readonly ends: readonly [LngLat | string, LngLat | string];
  readonly observation: string;
}

/** A parallel with its degrees on the map, because a line is drawn along it. */
export interface NamedParallel {
  /** Minutes of arc north of the equator. */
  readonly minutes: number;
  /** Longitude at which the degrees are printed, by frame. */
  readonly lng: Readonly<Record<FrameName, number>>;
}

/** The press reports that a scene marks: a rule, so that a new row of incidents.csv is drawn without a change here. */
export interface ReportRule {
  readonly kind: (typeof INCIDENT_KINDS)[number];
  /** Year of the reports, such as `2021`. */
  readonly year: string;
  /** Id of the national count of the same kind and year. It has no place, so it is printed beside the map. */
  readonly unlocated: string;
}

/** The ground that several maps share, so that a reader recognises it in each. */
export type Ground = Pick<Scene, 'level' | 'camera' | 'layers' | 'labels'>;

/** A whole picture, independent of language and of the scene before it. */
export interface Scene {
  readonly id: string;
  readonly level: Level;
  /**
   * True for one of two maps side by side, drawn in one frame for all screens, with the camera and labels of the narrow
   * one.
   */
  readonly isPair?: true;
  readonly camera: Readonly<Record<FrameName, Camera>>;
  readonly layers: readonly Layer[];
  readonly labels: readonly SceneLabel[];
  readonly locator?: Locator;
  readonly measures?: readonly Measure[];
  readonly parallel?: NamedParallel;
  /** Frames in which a coast runs through the lower corner, so that the scale bar is in the upper one. */
  readonly scaleOnTop?: readonly FrameName[];
  /** True for the ground of a share card, on which nothing is measured. */
  readonly hasNoScale?: true;
  /** Frames with islands in the upper left corner, so that the key of sizes is in the upper right one. */
  readonly keyOnRight?: readonly FrameName[];
  readonly highlights: {
    readonly observations: readonly string[];
    readonly reports?: ReportRule;
    readonly places: readonly string[];
  };
}
