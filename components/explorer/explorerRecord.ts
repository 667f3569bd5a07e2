import type { FrameName } from '@/components/map/frames';
import type { MapPalette } from '@/components/map/palette';
import type { LabelRank, LabelSide } from '@/components/map/scene';
import type { Incident } from '@/lib/facts/incidents';
import type { LngLat } from '@/lib/geo/lngLat';
import type { MapLabelWords } from '@/lib/geo/mapLabelWordsByPlace';

/**
 * Ids of the views of the map of reports: `all` shows every located record, each other view one part of the coast at a
 * larger scale.
 */
export const MAP_VIEW_IDS = ['all', 'strait', 'atlantic'] as const;
export type MapViewId = (typeof MAP_VIEW_IDS)[number];

/** HTML id of the sentence that states how many records the list shows. */
export const SHOWN_RECORDS_STATUS_ID = 'explorer-shown';

export type RecordKind = Incident['kind'];

/** Kinds of records, in the order of the filter. */
export const RECORD_KINDS = [
  'rescue',
  'interception',
  'fence-attempt',
  'entry-by-sea',
  'shipwreck',
] as const satisfies readonly RecordKind[];

/**
 * Hue of the marks of each kind of record: the name of a colour in `app/styles/tokens.css`. The metric that counts the
 * same events has the same hue.
 */
export const HUE_BY_RECORD_KIND: Readonly<Record<RecordKind, string>> = {
  rescue: 'rescues',
  interception: 'attempts',
  'fence-attempt': 'fence',
  'entry-by-sea': 'arrivals',
  shipwreck: 'deaths',
};

/**
 * One record as the list of the map of reports shows it. Texts are formatted at build time, because browsers format
 * nothing.
 */
export interface ExplorerRecord {
  readonly id: string;
  readonly kind: RecordKind;
  /** First and last possible day of the event, YYYY-MM-DD; equal where the record names one day. */
  readonly days: readonly [first: string, last: string];
  /** Formatted date, e.g. `3 Mar 2021`, or the month alone where the day is uncertain. */
  readonly when: string;
  /** Machine-readable date for `<time>`, as precise as `when`, e.g. `2021-03-03` or `2021-03`. */
  readonly date: string;
  /** Place name, with the distance and direction that the report states. */
  readonly place: string;
  /** Number of people, e.g. `53`, `62–63` or `≥ 200`; null where the report gives no number, which is not zero. */
  readonly people: string | null;
  /** Ids of the authorities or organisations involved. */
  readonly actors: readonly string[];
  readonly reporters: readonly string[];
  /** Names of outlets with the addresses of their pages; the address is null where there is none. */
  readonly sources: readonly (readonly [name: string, url: string | null])[];
  /**
   * Longitude and latitude of the record's place in degrees, and the radius of uncertainty around it in km. Absent
   * where the record is not plotted.
   */
  readonly mark?: { readonly point: LngLat; readonly km: number };
  /** Reason why the record is not on the map. Absent where it is. */
  readonly unplotted?: 'no-place' | 'unchecked';
}

/** Column and row of a cell, both from 0, in the grid of marks over a map frame. */
export type GridCell = readonly [column: number, row: number];

/** The square grid that places marks over one frame of a map. All lengths are px of the frame. */
export interface MarkGrid {
  readonly width: number;
  readonly height: number;
  /** Upper left corner of the first cell (`x`, `y`) and width of a cell (`cell`), in px of the frame. */
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  /**
   * Point at longitude 0 and latitude 0 (`zero`), and width of one degree of longitude (`perDegree`), in px of the
   * frame. The projection is Web Mercator.
   */
  readonly zero: readonly [x: number, y: number];
  readonly perDegree: number;
}

/** The marks over one frame of a map: the grid, and the cell of each mark. */
export interface FrameMarks {
  readonly grid: MarkGrid;
  /**
   * Column and row of each record in the grid, as one flat list in the order of all records; -1 and -1 for a record
   * without a mark in this frame.
   */
  readonly cells: readonly number[];
}

/** The marks of a map by its frames. A scene with one frame for all screens has `narrow` only. */
export type MarksByFrame = Readonly<Partial<Record<FrameName, FrameMarks>>>;

/** The marks and the note of one map, which are fetched when it is first shown. */
export interface MapMarks {
  readonly marks: MarksByFrame;
  /** Note printed below the map. */
  readonly note: string;
}

/**
 * Marks of all maps that are fetched on demand, by the id of a scene of the story or of a view other than the first.
 */
export type MarksByMap = Readonly<Record<string, MapMarks>>;

/** A scene of the story as the map of reports offers it. */
export interface ExplorerScene {
  readonly id: string;
  readonly name: string;
  /** Title of the section of the story to which the scene belongs. */
  readonly section: string;
  /** Ids of the records that the scene marks. Null if it marks none; the scene then does not filter the list. */
  readonly records: readonly string[] | null;
}

/** The name of a place on the live map. If two names overlap, only the one earlier in the list is shown. */
export interface LiveMapLabel {
  readonly place: string;
  readonly rank: LabelRank;
  /** Lowest (`from`) and highest (`to`) zoom level at which the map shows the name. An absent bound means no limit. */
  readonly from?: number;
  readonly to?: number;
  /** Position of the name of an area, in degrees. Default: the point of the place. */
  readonly at?: LngLat;
  readonly side?: LabelSide;
  /** The surface under the name, which decides the colour of its halo. Default: land. */
  readonly ground?: 'sea';
}

/** A name on the live map with its formatted text and its position, in degrees. */
export interface PlacedLiveMapLabel extends Omit<LiveMapLabel, 'place'> {
  readonly words: MapLabelWords;
  readonly at: LngLat;
  /** Whether a dot marks the position, as for a town. */
  readonly dot: boolean;
}

/** Names, notes, colours and units that the live map fetches when it opens, besides the geodata. */
export interface LiveMapData {
  readonly labels: readonly PlacedLiveMapLabel[];
  /** Sentences below the map: how to read the marks, and footnotes on all disputed places that may come into view. */
  readonly notes: readonly string[];
  readonly colours: Readonly<Record<'light' | 'dark', MapPalette>>;
  /** Unit names for the scale bar. */
  readonly units: Readonly<Record<'km' | 'm', string>>;
}
