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
  /** Lines of the scale above zero; the last is its top. Series side by side share them. */
  readonly ticks: readonly number[];
  /** Observations that cover several years together, e.g. an average. Drawn as soft bands. */
  readonly bands?: readonly string[];
  /** Years by reporting body. `name` is the key in `brackets` of the figure's messages. */
  readonly brackets?: readonly { readonly from: number; readonly to: number; readonly name: string }[];
  /** Size of the wide frame in px. Default: 1120 by 430, the whole column; a panel among several is smaller. */
  readonly wide?: { readonly width: number; readonly height: number };
}

export interface SeriesYear {
  readonly year: number;
  /** Last year of a run of which no single year is known. */
  readonly through?: number;
  /**
   * One value: the year's. Two: both published. A value of part of the year is cut by its own dates. A row without a
   * value is hatched: the whole year, or, after a part, its rest.
   */
  readonly observations: readonly string[];
  /** Rows of the year that only the table shows: earlier parts of it, a value that was restated later. */
  readonly tableOnly?: readonly string[];
  /**
   * Observation that the year’s value leaves out. The chart names it in the words of `leavesOut`; the table has its
   * row.
   */
  readonly leavesOut?: string;
  /** Reason for an empty year, a key of `messages.series.hole`. Default: not found. */
  readonly why?: keyof Messages['series']['hole'];
  readonly isEmphasised?: boolean;
}

/** Words of a series in the messages of its figure. ICU, with tags for facts. */
export interface SeriesWords {
  /**
   * Unit after the number of the topmost line, e.g. `attempts`. Empty where the first bar leaves no room for it: the
   * subtitle names it.
   */
  readonly unit: string;
  readonly brackets?: Readonly<Record<string, string>>;
  /** Words for a count that a value leaves out, e.g. `without <period>entries-may-2021-ceuta</period>`. */
  readonly leavesOut?: string;
  /** Words by observation id of the band. `value` contains `{value}`, e.g. `{value} a year`. */
  readonly bands?: Readonly<Record<string, { readonly value: string; readonly caption: string }>>;
}
