import { frameShares, type Stretch } from '@/components/charts/frameShares';
import { roundToHundredth, roundToTenth } from '@/components/charts/pixels';
import type { Direction } from '@/components/charts/yearDatum';

/** A period without a value, by its first and last day. */
export interface StripHole {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface PlacedStrip {
  /** In per cent of the width. */
  readonly holes: readonly (Stretch & { readonly id: string })[];
  /** One stroke per known year, as path data in years, one unit high; holes are cut out of it. */
  readonly known: string;
  /** Number of years across. */
  readonly years: number;
}

/** First and last year of all strips of a figure, and the reading direction. */
export interface StripFrame {
  readonly first: number;
  readonly last: number;
  readonly dir: Direction;
}

/** Gap between squares, in years. */
const GAP_YEARS = 0.14;

/**
 * Places the years of a series on a strip that stretches with its column. The length of a hole is in proportion to its
 * period: a quarter is a quarter of a year’s square.
 */
export function placeStrip(
  holes: readonly StripHole[],
  knownYears: readonly number[],
  { first, last, dir }: StripFrame,
): PlacedStrip {
  const years = last - first + 1;
  const { stretch } = frameShares(dir);
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

/** The square of a year on every strip, in per cent of the width. */
export function placeStripYear(year: number, { first, last, dir }: StripFrame): Stretch {
  const years = last - first + 1;
  return frameShares(dir).stretch(percent(year - first, years), percent(1 - GAP_YEARS, years));
}

/** Every fifth year, in per cent of the width, at the middle of its square. */
export function placeStripTicks(frame: StripFrame): readonly { readonly year: number; readonly x: number }[] {
  const { first, last, dir } = frame;
  const years = last - first + 1;
  const { across } = frameShares(dir);
  return Array.from({ length: years }, (_, i) => first + i)
    .filter((year) => year % 5 === 0)
    .map((year) => ({ year, x: across(percent(year - first + (1 - GAP_YEARS) / 2, years)) }));
}

function percent(value: number, years: number): number {
  return roundToTenth((value / years) * 100);
}

type Span = readonly [start: number, end: number];

/** The parts of a stretch outside the holes, which are sorted from the oldest. */
function partsOutside(start: number, end: number, holes: readonly { start: number; end: number }[]): readonly Span[] {
  const hole = holes.find((candidate) => candidate.start < end && candidate.end > start);
  if (!hole) return [[start, end]];
  const before: Span = [start, hole.start - GAP_YEARS];
  const after = partsOutside(hole.end + GAP_YEARS, end, holes);
  return [before, ...after].filter(([a, b]) => b > a);
}

/** Years from the start of the first one to the start of a day's month, or to its end (`after` 1). */
function sinceFirst(day: string, after: 0 | 1, first: number): number {
  const [year = first, month = 1] = day.split('-').map(Number);
  return year - first + (month - 1 + after) / 12;
}
