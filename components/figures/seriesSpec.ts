import type { Messages } from '@/lib/text/messages';

/**
 * A yearly series as ids of the fact base: what `<SeriesChart>` draws and `seriesTable` tabulates.
 *
 *   export const RESCUES_BY_YEAR: SeriesSpec = {
 *     ticks: [10_000, 20_000],
 *     years: [
 *       { year: 2019, observations: ['rescues-2019'] },
 *       // A part of the year, and the row of the missing whole year.
 *       { year: 2020, observations: ['rescues-2020-apr', 'rescues-2020'] },
 *       { year: 2021, observations: ['rescues-2021'], isEmphasised: true },
 *     ],
 *   };
 */
export interface SeriesSpec {
  readonly years: readonly SeriesYear[];
  /** Values of the grid lines above zero, ascending; the last is the scale's top. Series side by side share them. */
  readonly ticks: readonly number[];
  /** Ids of observations that cover several years together, e.g. an average, drawn as bands with soft edges. */
  readonly bands?: readonly string[];
  /**
   * First and last year for which each body reports, drawn as a bracket under the axis. `name` is the key in `brackets`
   * of the figure's messages.
   */
  readonly brackets?: readonly { readonly from: number; readonly to: number; readonly name: string }[];
  /** Size of the wide frame in px. Default: 1120 by 430, the whole column; a panel among several is smaller. */
  readonly wide?: { readonly width: number; readonly height: number };
}

export interface SeriesYear {
  readonly year: number;
  /**
   * Last year of a range that begins with `year` and for which no single-year value is known. Default: the entry is for
   * one year.
   */
  readonly through?: number;
  /**
   * Ids of the observations of the year, usually one. Two ids are either two values that were published for the year,
   * or a value for a part of it and the missing value of the whole year. The bar of a part is as wide as its dates; a
   * missing value is hatched.
   */
  readonly observations: readonly string[];
  /**
   * Ids of observations of the year that only the table shows: earlier parts of it, or a value that was restated later.
   */
  readonly tableOnly?: readonly string[];
  /**
   * Id of an observation that the year’s value leaves out. The chart names it with the text in `SeriesWords.leavesOut`;
   * the table has a row for it.
   */
  readonly leavesOut?: string;
  /**
   * Reason why the year has no value: a key of `messages.series.hole`. Default: `notFound`; `rest` after a value for
   * part of the year; `noYears` for a range of years.
   */
  readonly why?: keyof Messages['series']['hole'];
  readonly isEmphasised?: boolean;
}

/** Words of a series in the messages of its figure: ICU messages with tags for facts. */
export interface SeriesWords {
  /**
   * Unit after the number of the topmost line of the scale, e.g. `attempts`. Empty where the first bar leaves no room
   * for it; the subtitle then names the unit.
   */
  readonly unit: string;
  readonly brackets?: Readonly<Record<string, string>>;
  /** Words for a count that a value leaves out, e.g. `without <period>entries-may-2021-ceuta</period>`. */
  readonly leavesOut?: string;
  /** Words of each band, by the id of its observation. `value` contains `{value}`, e.g. `{value} a year`. */
  readonly bands?: Readonly<Record<string, { readonly value: string; readonly caption: string }>>;
}
