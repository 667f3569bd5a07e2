import type { FrameName } from '@/components/map/frames';
import type { Palette } from '@/components/map/palette';
import type { Incident } from '@/lib/facts/incidents';
import type { LabelWords } from '@/lib/geo/labelWords';
import type { LngLat } from '@/lib/geo/lngLat';
import type { LiveLabel } from './liveLabels';

/** What the map shows: every located record, or a part of the coast from nearer. */
export const VIEWS = ['all', 'strait', 'atlantic'] as const;
export type View = (typeof VIEWS)[number];

/** Id of the words that say how many records are shown. */
export const SHOWN_ID = 'explorer-shown';

export type RecordKind = Incident['kind'];

/** The kinds in the order in which they are offered. */
export const KINDS = [
  'rescue',
  'interception',
  'fence-attempt',
  'entry-by-sea',
  'shipwreck',
] as const satisfies readonly RecordKind[];

/** The hue of the metric that counts the kind. */
export const HUE_OF_KIND: Readonly<Record<RecordKind, string>> = {
  rescue: 'rescues',
  interception: 'attempts',
  'fence-attempt': 'fence',
  'entry-by-sea': 'arrivals',
  shipwreck: 'deaths',
};

/** One record as the explorer lists it: words are finished, since nothing is formatted in the browser. */
export interface ExplorerRecord {
  readonly id: string;
  readonly kind: RecordKind;
  /** First and last day that the record may mean; the same where it names one day. */
  readonly days: readonly [first: string, last: string];
  /** `3 Mar 2021`, or its month alone where only that is safe. */
  readonly when: string;
  /** For `<time>`, as exact as the words are. */
  readonly date: string;
  /** As the report names it, with the distance and bearing where it gives them. */
  readonly place: string;
  /** `53`, `62–63` or `≥ 200`; null where the report gives no number, which is not zero. */
  readonly people: string | null;
  /** Ids of those who acted. */
  readonly actors: readonly string[];
  readonly reporters: readonly string[];
  /** Name of the outlet, and the address of its page; null where the page is only named. */
  readonly sources: readonly (readonly [name: string, url: string | null])[];
  /** Its named place, and how far around it the event may have been; absent where the record is listed and never plotted. */
  readonly mark?: { readonly point: LngLat; readonly km: number };
  /** Why it has no mark. */
  readonly unplotted?: 'no-place' | 'unchecked';
}

/** Column and row of the grid of marks that lies over a frame of the map. */
export type Cell = readonly [column: number, row: number];

/** The grid of marks in one frame of one map. Pixels are those of the frame. */
export interface MarkGrid {
  readonly width: number;
  readonly height: number;
  /** Upper left corner of the first cell, and how broad a cell is. */
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  /** Where zero degrees would stand, and how broad a degree is: Web Mercator. */
  readonly zero: readonly [x: number, y: number];
  readonly perDegree: number;
}

/** The marks over one frame of a map. */
export interface MarkSet {
  readonly grid: MarkGrid;
  /** Column and row of each record in the order of all, one after the other; -1 and -1 where it has no mark here. */
  readonly cells: readonly number[];
}

/** By frame. A scene that is drawn in one frame for all screens has the narrow one alone. */
export type MarkSets = Readonly<Partial<Record<FrameName, MarkSet>>>;

/** What is fetched for a map when it is first asked for. */
export interface MapMarks {
  readonly marks: MarkSets;
  /** What stands under the map. */
  readonly note: string;
}

/** By view of the map, but for the first, and by scene of the story. */
export type MarksOfMaps = Readonly<Record<string, MapMarks>>;

/** A scene of the story, as the explorer offers it. */
export interface ExplorerScene {
  readonly id: string;
  readonly name: string;
  /** The section of the story that it belongs to. */
  readonly section: string;
  /** Records that it marks; null where it marks none of its own, so that all stay. */
  readonly records: readonly string[] | null;
}

/** A name on the live map: its finished words and the point where it is drawn. */
export interface PlacedLiveLabel extends Omit<LiveLabel, 'place'> {
  readonly words: LabelWords;
  readonly at: LngLat;
  /** Whether the point is that of a town, which gets a dot. */
  readonly dot: boolean;
}

/** The data that the live map fetches when a reader opens it, besides the geodata. */
export interface LiveMapData {
  readonly labels: readonly PlacedLiveLabel[];
  /** How to read the marks, and what the depiction of disputed places needs; on a live map all may come into sight. */
  readonly notes: readonly string[];
  readonly colours: Readonly<Record<'light' | 'dark', Palette>>;
  /** The units of the scale bar. */
  readonly units: Readonly<Record<'km' | 'm', string>>;
}
