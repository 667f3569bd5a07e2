import type { TallyStrokesGrid } from '../placeTally';
import type { FenceCity } from './fenceReportRows';
import { FENCE_YEAR_OBSERVATION_IDS } from './fenceYears';
import type { PlacedText } from './placedFences';

/**
 * Sizes and positions in one layout of `fence-reports`, in px. Positions are measured from the upper corner at which
 * reading starts: the left one, or the right one in right-to-left languages.
 */
export interface FenceFrame {
  /** True: time runs down the page, and shorter texts are used. False: time runs across the page. */
  readonly isDown: boolean;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Positions in px of the start and the end of the time axis. */
  readonly time: Range;
  /**
   * Start and end in px of the lines that cross the time axis: `rule` for the line between two years, `eventLine` for
   * the line at the event.
   */
  readonly rule: Range;
  readonly eventLine: Range;
  /** Position in px, at a right angle to the time axis, of the middle of the lane with the reports of each city. */
  readonly lanes: Readonly<Record<FenceCity, number>>;
  readonly counts: CountFrame;
  /**
   * Positions of the names of three rows or columns: the ministry's counts and the two lanes of reports. `people` is
   * the name of the numbers of participants, where these have a separate row.
   */
  readonly names: { readonly counter: TextPosition; readonly people?: TextPosition } & Readonly<
    Record<FenceCity, TextPosition>
  >;
  /**
   * Height in px of a separate drawing above the chart that contains the names of columns. Absent where the names are
   * at the start of rows.
   */
  readonly headHeight?: number;
  readonly yearName: (start: number, middle: number) => TextPosition;
  /**
   * Positions in px in the legend of circle sizes: its title, the middle (`x`) and lower end (`foot`) of the circles,
   * and the start of their labels (`words`).
   */
  readonly sizes: { readonly title: TextPosition; readonly x: number; readonly foot: number; readonly words: number };
  readonly collected: TextPosition;
  /** Position in px of the text of the event, relative to the day of the event in the lane of Ceuta. */
  readonly event: TextPosition;
  readonly notes: readonly ReportNotePosition[];
}

type Range = readonly [start: number, end: number];

/**
 * Position of a text in px: `x` is its start, middle or end, as `anchor` sets; `y` is the baseline of its first line.
 */
export interface TextPosition extends Partial<Pick<PlacedText, 'kind' | 'anchor'>> {
  readonly x: number;
  readonly y: number;
  /** Maximum width in px. Default: the text remains on one line. */
  readonly width?: number;
  /**
   * Share of all lines after the first that is placed above `y`: 1 for a text that ends at `y`, 0.5 for a text that is
   * centred on `y`. Default: 0.
   */
  readonly above?: number;
}

/** Position in px of the text beside a report, relative to the centre of the circle of the report. */
export interface ReportNotePosition extends TextPosition {
  /** Id of the report, a row of `incidents.csv`. */
  readonly id: string;
  /**
   * Horizontal position in px, relative to the centre of the circle, of a line from the text to the circle. Default: no
   * line.
   */
  readonly leader?: number;
}

/** Positions in px of the count of one year. Each `y` is measured from the top of `area`. */
interface CountFrame {
  /**
   * Returns the position and width in px of the area for the texts and the hatching of a year.
   * @param start position of the start of the year on the time axis, px
   * @param end position of the end of the year on the time axis, px
   */
  readonly area: (start: number, end: number) => { readonly x: number; readonly y: number; readonly width: number };
  /** Position in px of the line under the strokes. Default: no line. */
  readonly base?: number;
  readonly strokes: Omit<TallyStrokesGrid, 'dir'>;
  /**
   * Baselines in px, without strokes, of the number (`value`) and of the remark below it (`caption`). Strokes that grow
   * upwards raise the number; strokes that grow downwards lower the remark.
   */
  readonly value: number;
  readonly caption: number;
  /** Baseline in px of the number of participants. Default: the line after the remark or the hatching. */
  readonly people?: number;
  /**
   * Position and height in px of the hatching for a missing count, of the text in its middle, and of the background of
   * that text.
   */
  readonly hatch: {
    readonly y: number;
    readonly height: number;
    readonly words: Omit<TextPosition, 'x'>;
    /**
     * Background of the text in px: `rise` is the distance from its top edge to the first baseline, `padding` its
     * height without the lines of text.
     */
    readonly ground: { readonly width: number; readonly rise: number; readonly padding: number };
  };
  /**
   * Positions in px of the hatching and the text for a missing number of participants, relative to the baseline of a
   * known number.
   */
  readonly peopleHatch: { readonly y: number; readonly height: number; readonly words: number };
}

const NAMES_WIDTH_PX = 112;
const MELILLA_PX = 318;
const CEUTA_PX = 430;
const AXIS_PX = 482;
const PEOPLE_PX = 198;

/**
 * Layout with time across the page, in reading direction: the counts of the ministry above, the lanes of reports of
 * both cities below.
 */
export const FRAME_WITH_TIME_ACROSS: FenceFrame = {
  isDown: false,
  width: 1240,
  height: AXIS_PX + 24,
  fontSize: 14,
  lineHeight: 18,
  time: [NAMES_WIDTH_PX, 1236],
  rule: [24, AXIS_PX],
  eventLine: [CEUTA_PX - 30, CEUTA_PX + 30],
  lanes: { melilla: MELILLA_PX, ceuta: CEUTA_PX },
  counts: {
    area: (start, end) => ({ x: start + 6, y: 0, width: end - start - 12 }),
    base: 152,
    strokes: { x: 2, y: 148, direction: 'up', perRow: 10, pitch: 6.5, gap: 4, height: 13, rowHeight: 17 },
    value: 138,
    caption: 169,
    people: PEOPLE_PX,
    hatch: { y: 32, height: 120, words: { y: 97 }, ground: { width: 104, rise: 17, padding: 6 } },
    peopleHatch: { y: -12, height: 14, words: 19 },
  },
  names: {
    counter: { x: 0, y: 88, width: NAMES_WIDTH_PX - 12 },
    people: { x: 0, y: PEOPLE_PX, width: NAMES_WIDTH_PX - 8, above: 0.5 },
    melilla: { x: 0, y: MELILLA_PX - 4, width: NAMES_WIDTH_PX - 8 },
    ceuta: { x: 0, y: CEUTA_PX - 4, width: NAMES_WIDTH_PX - 8 },
  },
  yearName: (_, middle) => ({ x: middle, y: AXIS_PX + 19, anchor: 'middle' }),
  sizes: {
    title: { x: NAMES_WIDTH_PX + 8, y: MELILLA_PX - 52, width: 120 },
    x: NAMES_WIDTH_PX + 34,
    foot: MELILLA_PX + 22,
    words: NAMES_WIDTH_PX + 64,
  },
  collected: { x: NAMES_WIDTH_PX + 8, y: CEUTA_PX - 4, width: 120 },
  event: { x: 8, y: -10, width: 340, above: 1 },
  notes: [
    { id: '2022-03-02-melilla', x: -2, y: -73, width: 300, anchor: 'end', leader: -12 },
    { id: '2022-06-24-melilla', x: 28, y: -46, width: 170 },
    { id: '2024-09-15-ceuta', x: 28, y: -32, width: 170, anchor: 'end', above: 1 },
  ],
};

const DOWN_WIDTH_PX = 312;
const TOP_PX = 1;
const YEAR_HEIGHT_PX = 158;
const BOTTOM_PX = TOP_PX + FENCE_YEAR_OBSERVATION_IDS.length * YEAR_HEIGHT_PX;
/** Vertical position in px of the end of 2018, the year for which no reports were collected. */
const COLLECTED_PX = TOP_PX + YEAR_HEIGHT_PX;
const COLUMN_PX = { melilla: 182, ceuta: 287 } as const;

/**
 * Layout with time down the page, for phones and paper: the year, beside it the count of the ministry, then the two
 * lanes of reports.
 */
export const FRAME_WITH_TIME_DOWN: FenceFrame = {
  isDown: true,
  width: DOWN_WIDTH_PX,
  height: BOTTOM_PX,
  fontSize: 12.5,
  lineHeight: 15,
  time: [TOP_PX, BOTTOM_PX],
  rule: [0, DOWN_WIDTH_PX],
  eventLine: [COLUMN_PX.ceuta - 30, DOWN_WIDTH_PX],
  lanes: COLUMN_PX,
  counts: {
    area: (start) => ({ x: 40, y: start, width: 84 }),
    strokes: { x: 1.5, y: 32, direction: 'down', perRow: 10, pitch: 5.5, gap: 4, height: 9.5, rowHeight: 12.5 },
    value: 23,
    caption: 47,
    hatch: { y: 8, height: 142, words: { y: 77, width: 68 }, ground: { width: 72, rise: 15, padding: 8 } },
    peopleHatch: { y: -8, height: 12, words: 17 },
  },
  names: {
    counter: { x: 0, y: 12, width: 110 },
    melilla: { x: COLUMN_PX.melilla - 46, y: 12, width: 84 },
    ceuta: { x: COLUMN_PX.ceuta - 40, y: 12, width: 72 },
  },
  headHeight: 64,
  yearName: (start) => ({ x: 0, y: start + 18 }),
  sizes: {
    title: { x: COLUMN_PX.melilla - 46, y: TOP_PX + 18, width: 170 },
    x: COLUMN_PX.melilla - 14,
    foot: COLLECTED_PX - 16,
    words: COLUMN_PX.melilla + 14,
  },
  collected: { x: COLUMN_PX.ceuta - 40, y: COLLECTED_PX - 9, width: 70, above: 1 },
  event: { x: DOWN_WIDTH_PX - COLUMN_PX.ceuta, y: 15, width: 83, anchor: 'end' },
  // On phones the report of 2022-03-02 has no text, because the following months need the space beside its circle.
  notes: [
    { id: '2022-06-24-melilla', x: 24, y: -20, width: 77 },
    { id: '2024-09-15-ceuta', x: -9, y: -32, width: 84, anchor: 'end', above: 1 },
  ],
};
