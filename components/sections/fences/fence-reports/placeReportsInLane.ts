import { roundToTenth, roundToWholePixel } from '@/components/charts/pixels';

/** Date of a press report of a fence attempt, and the number of people in it. */
export interface DatedReport {
  readonly id: string;
  /** First and last day of the date, YYYY-MM-DD: the same day twice, or the ends of a month if the day is unknown. */
  readonly from: string;
  readonly to: string;
  /**
   * Lowest and highest number of people that the report gives. `high` is null after “more than”; both are null if the
   * report gives no number.
   */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Circle of a report in its lane, in px. Its area is proportional to the number of people; `along` is its position on
 * the time axis, `across` its distance from the middle of the lane.
 */
export interface PlacedLaneReport {
  readonly id: string;
  readonly along: number;
  readonly across: number;
  /**
   * Radius in px for the lowest number of people. The circle of a report without a number has a fixed radius and is
   * drawn hollow.
   */
  readonly radius: number;
  readonly isSized: boolean;
  /**
   * Ring around the circle, radius in px: for the highest number of people or, drawn open, for “more than”. Undefined
   * without a ring.
   */
  readonly ring: { readonly radius: number; readonly isOpen: boolean } | undefined;
  /** Start and end in px of the month on the time axis, if the day is unknown. Undefined if the day is known. */
  readonly month: readonly [start: number, end: number] | undefined;
}

const UNSIZED_RADIUS_PX = 4.5;
const OPEN_RING_GAP_PX = 2.5;
/** Minimum gap in px between the circles of two reports, including their rings. */
const CIRCLE_GAP_PX = 1.2;

/**
 * Returns the radius in px of the circle for a number of people. The area is proportional: twice as many people take up
 * twice the area.
 */
export function reportCircleRadiusPx(people: number): number {
  return roundToTenth(0.44 * Math.sqrt(people));
}

/**
 * Computes positions for the circles of one lane, largest first: each at its date, and as near the middle of the lane
 * as the circles before it allow.
 * @param alongOf returns the position in px of the start of a day on the time axis
 */
export function placeReportsInLane(
  reports: readonly DatedReport[],
  alongOf: (day: string) => number,
): readonly PlacedLaneReport[] {
  const placed: PlacedLaneReport[] = [];
  const sized = reports.map((report) => ({ ...toMark(report), ...datesOf(report, alongOf) }));
  for (const mark of sized.toSorted((a, b) => outer(b) - outer(a) || a.along - b.along)) {
    const near = placed.filter((other) => Math.abs(other.along - mark.along) < minDistance(other, mark));
    const tangents = near.flatMap((other) => {
      const step = Math.sqrt(minDistance(other, mark) ** 2 - (other.along - mark.along) ** 2);
      return [other.across + step, other.across - step];
    });
    const across = [0, ...tangents]
      .toSorted((a, b) => Math.abs(a) - Math.abs(b) || a - b)
      .find((candidate) => near.every((other) => isClear({ ...mark, across: candidate }, other)));
    placed.push({ ...mark, along: roundToWholePixel(mark.along), across: roundToWholePixel(across ?? 0) });
  }
  return placed;
}

function toMark({ id, low, high }: DatedReport): Pick<PlacedLaneReport, 'id' | 'radius' | 'isSized' | 'ring'> {
  if (low === null) return { id, radius: UNSIZED_RADIUS_PX, isSized: false, ring: undefined };
  const radius = reportCircleRadiusPx(low);
  if (high === null)
    return { id, radius, isSized: true, ring: { radius: roundToTenth(radius + OPEN_RING_GAP_PX), isOpen: true } };
  const ring = high > low ? { radius: reportCircleRadiusPx(high), isOpen: false } : undefined;
  return { id, radius, isSized: true, ring };
}

function datesOf(
  { from, to }: DatedReport,
  alongOf: (day: string) => number,
): Pick<PlacedLaneReport, 'along' | 'month'> {
  if (from === to) return { along: alongOf(from), month: undefined };
  const ends = [roundToWholePixel(alongOf(from)), roundToWholePixel(alongOf(to))] as const;
  return { along: (ends[0] + ends[1]) / 2, month: ends };
}

type Sized = Pick<PlacedLaneReport, 'radius' | 'ring'>;

function outer({ radius, ring }: Sized): number {
  return Math.max(radius, ring?.radius ?? 0);
}

function minDistance(a: Sized, b: Sized): number {
  return outer(a) + outer(b) + CIRCLE_GAP_PX;
}

function isClear(a: PlacedLaneReport, b: PlacedLaneReport): boolean {
  return Math.hypot(a.along - b.along, a.across - b.across) >= minDistance(a, b) - 0.01;
}
