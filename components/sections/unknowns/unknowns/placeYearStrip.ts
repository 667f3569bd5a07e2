import { createPercentMirroring, type PercentSpan } from '@/components/charts/createPercentMirroring';
import { roundToHundredth, roundToTenth } from '@/components/charts/pixels';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** Period without a value: the id of its observation, and its first and last day, YYYY-MM-DD. */
export interface UnknownPeriod {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Squares and hatches of one strip of years. */
export interface PlacedYearStrip {
  /** Hatches of the missing values: left edge and width in per cent of the width of the strip. */
  readonly holes: readonly (PercentSpan & { readonly id: string })[];
  /**
   * SVG path data with one horizontal stroke for each known year. A year is one SVG unit wide; the strokes have gaps
   * for missing values.
   */
  readonly known: string;
  /** Number of years that the strip shows. */
  readonly years: number;
}

/** First and last year of all strips of the figure, and the reading direction of the page. */
export interface YearStripFrame {
  readonly first: number;
  readonly last: number;
  readonly dir: ReadingDirection;
}

/** Gap between the squares of two years, as a fraction of a year. */
const GAP_YEARS = 0.14;

/**
 * Computes the strip of a series, which stretches with its column. The length of a hatch is proportional to the period
 * of the missing value: three months are a quarter as long as a year.
 * @param holes periods without a value, oldest first
 * @param knownYears years with a value for the whole year
 */
export function placeYearStrip(
  holes: readonly UnknownPeriod[],
  knownYears: readonly number[],
  { first, last, dir }: YearStripFrame,
): PlacedYearStrip {
  const years = last - first + 1;
  const { stretch } = createPercentMirroring(dir);
  const across = (year: number) => roundToHundredth(dir === 'rtl' ? years - year : year);
  const spans = holes.map(({ id, from, to }) => ({
    id,
    start: sinceFirst(from, 0, first),
    end: sinceFirst(to, 1, first) - GAP_YEARS,
  }));
  return {
    holes: spans.map(({ id, start, end }) => ({ id, ...stretch(percent(start, years), percent(end - start, years)) })),
    known: knownYears
      .flatMap((year) => partsOutside(year - first, year - first + 1 - GAP_YEARS, spans))
      .map(([start, end]) => `M${across(start)} .5H${across(end)}`)
      .join(''),
    years,
  };
}

/** Returns the left edge and the width of a year's square on every strip, in per cent of the width. */
export function placeSquareOfYear(year: number, { first, last, dir }: YearStripFrame): PercentSpan {
  const years = last - first + 1;
  return createPercentMirroring(dir).stretch(percent(year - first, years), percent(1 - GAP_YEARS, years));
}

/** Returns every fifth year, with the middle of its square in per cent of the width, for labels above the strips. */
export function placeYearTicks(frame: YearStripFrame): readonly { readonly year: number; readonly x: number }[] {
  const { first, last, dir } = frame;
  const years = last - first + 1;
  const { across } = createPercentMirroring(dir);
  return Array.from({ length: years }, (_, i) => first + i)
    .filter((year) => year % 5 === 0)
    .map((year) => ({ year, x: across(percent(year - first + (1 - GAP_YEARS) / 2, years)) }));
}

function percent(value: number, years: number): number {
  return roundToTenth((value / years) * 100);
}

type Span = readonly [start: number, end: number];

/**
 * Returns the parts of a time span in which no value is missing, in years since the first year of the strip.
 * @param holes spans of the missing values, oldest first
 */
function partsOutside(start: number, end: number, holes: readonly { start: number; end: number }[]): readonly Span[] {
  const hole = holes.find((candidate) => candidate.start < end && candidate.end > start);
  if (!hole) return [[start, end]];
  const before: Span = [start, hole.start - GAP_YEARS];
  const after = partsOutside(hole.end + GAP_YEARS, end, holes);
  return [before, ...after].filter(([a, b]) => b > a);
}

/**
 * Returns the time in years from the start of the year `first` to the start (`after` 0) or the end (`after` 1) of the
 * month of a day.
 * @param day YYYY-MM-DD
 */
function sinceFirst(day: string, after: 0 | 1, first: number): number {
  const [year = first, month = 1] = day.split('-').map(Number);
  return year - first + (month - 1 + after) / 12;
}
