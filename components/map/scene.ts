import type { INCIDENT_KINDS } from '@/lib/facts/incidents';
import type { Level } from '@/lib/geo/atlas';
import type { LngLat } from '@/lib/geo/lngLat';
import type { FrameName } from './frames';

/**
 * Where the map looks. `span` is the breadth of the map in degrees of longitude: in Web Mercator it is proportional
 * to the width that d3's `interpolateZoom` asks for, so a flight needs no other measure.
 */
export interface Camera {
  readonly center: LngLat;
  readonly span: number;
}

export type Layer = 'enclave-ceuta' | 'enclave-melilla' | 'land-borders' | 'western-sahara-line';

/** What a label names decides its type. `title` is the subject of a close-up, written large upon it. */
export type LabelRank = 'title' | 'subject' | 'town' | 'crossing' | 'country' | 'sea' | 'islet';

export type Side = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw' | 'centre';

export interface LabelPlacement {
  /** The side of the point on which the words stand. */
  readonly side: Side;
  /** The colour under the words, which their halo repeats. */
  readonly ground: 'land' | 'sea' | 'tint';
  /** Where an area's name stands. Left out, the label stands at the place's own point. */
  readonly at?: LngLat;
  /** Further move of the words in CSS px, where an island or a border stands in their way. */
  readonly offset?: readonly [x: number, y: number];
  /** The second name under the first instead of beside it; of one name alone, the part in brackets. */
  readonly stacked?: true;
  /** The first name alone, where two would not fit. */
  readonly alone?: true;
}

/** A frame that is left out does not show the label. */
export interface SceneLabel {
  readonly place: string;
  readonly rank: LabelRank;
  readonly wide?: LabelPlacement;
  readonly narrow?: LabelPlacement;
}

/** The inset that says where an enclave lies. */
export interface Locator {
  readonly camera: Camera;
  readonly labels: readonly SceneLabel[];
}

/** A measured line between two points or places by their ids; the observation says what was measured and how. */
export interface Measure {
  readonly ends: readonly [LngLat | string, LngLat | string];
  readonly observation: string;
}

/** A parallel that carries its own degrees on the map, because a line is drawn along it. */
export interface NamedParallel {
  /** Minutes of arc north of the equator. */
  readonly minutes: number;
  /** Longitude at which the degrees stand, by frame. */
  readonly lng: Readonly<Record<FrameName, number>>;
}

/** Which reports of the press a scene marks: a rule, so that a new row of incidents.csv is drawn without a change here. */
export interface ReportRule {
  readonly kind: (typeof INCIDENT_KINDS)[number];
  /** Reports dated in this year: `2021`. */
  readonly year: string;
  /** The national count of the same kind and year. It has no place, so it stands beside the map. */
  readonly unlocated: string;
}

/** The ground that several maps share, so that a reader recognises it in each. */
export type Ground = Pick<Scene, 'level' | 'camera' | 'layers' | 'labels'>;

/** One whole picture, free of language. Nothing in it depends on the scene before. */
export interface Scene {
  readonly id: string;
  readonly level: Level;
  /** Drawn beside its twin, in one frame for all screens, which takes the camera and labels of the narrow one. */
  readonly isPair?: true;
  readonly camera: Readonly<Record<FrameName, Camera>>;
  readonly layers: readonly Layer[];
  readonly labels: readonly SceneLabel[];
  readonly locator?: Locator;
  readonly measures?: readonly Measure[];
  readonly parallel?: NamedParallel;
  /** Frames in which a coast runs through the lower corner, so that the scale bar stands in the upper one. */
  readonly scaleOnTop?: readonly FrameName[];
  /** The ground of a share card, on which nothing is measured. */
  readonly hasNoScale?: true;
  /** Frames in which islands lie in the upper left corner, so that the key of sizes stands in the upper right one. */
  readonly keyOnRight?: readonly FrameName[];
  readonly highlights: {
    readonly observations: readonly string[];
    readonly reports?: ReportRule;
    readonly places: readonly string[];
  };
}
