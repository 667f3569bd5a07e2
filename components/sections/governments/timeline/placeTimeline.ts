import { max, range, scaleUtc, sort, utcYear } from 'd3';
import { createPixelMirroring } from '@/components/charts/createPixelMirroring';
import { roundToWholePixel } from '@/components/charts/pixels';
import type { Rect } from '@/components/charts/placedYears';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** Event with its date, to be placed on the time axis. */
export interface TimelineEvent {
  readonly id: string;
  /** Date as precise as it is known: `2018`, `2022-04` or `2022-05-06`. */
  readonly date: string;
  /**
   * Whether the rectangle of the event is above all rectangles that it would overlap, so that a line from above can
   * reach it. Default: false.
   */
  readonly isOnTop?: boolean;
}

/** Sizes of one layout of the timeline in px, and the reading direction. */
export interface TimelineFrame {
  readonly width: number;
  /** Width in px of the years before `since`, which have a smaller scale. 0: these years are not drawn. */
  readonly earlierWidth: number;
  /** Minimum width in px of the rectangle of an event. An event of a single day has this width. */
  readonly mark: number;
  /** Number of years from one year label to the next, such as 2 for every second year. */
  readonly everyYears: number;
  readonly dir: ReadingDirection;
}

/** Rectangle of an event, position and size in px. Rectangles that would overlap are stacked. */
export interface PlacedEventRect extends Rect {
  readonly id: string;
}

/** Positions in px of the time axis, its year labels and the rectangles of the events. */
export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly dir: ReadingDirection;
  readonly baseline: number;
  /**
   * Positions in px of the start and the end of the time axis. In right-to-left languages the start is at the right.
   */
  readonly start: number;
  readonly end: number;
  /**
   * Positions in px on both sides of the break in the axis: `later`, where the years from `since` start, and
   * `earlierEnd`, where the earlier years end.
   */
  readonly later: number;
  readonly earlierEnd: number;
  readonly marks: readonly PlacedEventRect[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

const MARK_HEIGHT_PX = 9;
const LEVEL_HEIGHT_PX = 11;
/** Height in px above the highest stack of rectangles, for a bracket and its text. */
const HEAD_HEIGHT_PX = 50;
/** Minimum gap in px between two rectangles side by side. */
const MARK_GAP_PX = 1.5;
const FOOT_HEIGHT_PX = 24;
const BREAK_WIDTH_PX = 18;

/**
 * Computes the position of a rectangle for each event on a time axis. All years before `since` share a smaller scale. A
 * rectangle is as wide as its date is uncertain: a year for `2018`, a month for `2022-04`.
 * @param since first year with the full scale
 * @param until first moment after the end of the axis
 */
export function placeTimeline(
  events: readonly TimelineEvent[],
  { since, until }: { readonly since: number; readonly until: Date },
  frame: TimelineFrame,
): PlacedTimeline {
  const first = Math.min(since - 1, ...events.map(({ date }) => Number(date.slice(0, 4))));
  const later = frame.earlierWidth > 0 ? frame.earlierWidth + BREAK_WIDTH_PX : 0;
  const before = scaleUtc([yearStart(first), yearStart(since)], [0, frame.earlierWidth]);
  const after = scaleUtc([yearStart(since), until], [later, frame.width]);
  const xOf = (day: Date) => (day < yearStart(since) ? before(day) : after(day));

  const { across, rect } = createPixelMirroring(frame.width, frame.dir);

  const stacked: { readonly id: string; readonly x: number; readonly width: number; readonly level: number }[] = [];
  for (const { id, date, isOnTop = false } of inOrder(events)) {
    const [from, to] = span(date);
    const x = roundToWholePixel(xOf(from));
    const width = roundToWholePixel(Math.max(frame.mark, xOf(new Date(to.getTime() - 1)) - x));
    const taken = stacked
      .filter((other) => x < other.x + other.width + MARK_GAP_PX && other.x < x + width + MARK_GAP_PX)
      .map(({ level }) => level);
    const free = range(taken.length + 1).find((level) => !taken.includes(level)) ?? 0;
    stacked.push({ id, x, width, level: isOnTop ? (max(taken) ?? -1) + 1 : free });
  }
  const baseline = HEAD_HEIGHT_PX + LEVEL_HEIGHT_PX * ((max(stacked, ({ level }) => level) ?? 0) + 1);
  return {
    width: frame.width,
    height: baseline + FOOT_HEIGHT_PX,
    dir: frame.dir,
    baseline,
    start: across(0),
    end: across(frame.width),
    later: across(later),
    earlierEnd: across(frame.earlierWidth),
    marks: stacked.map(({ id, x, width, level }) => {
      return { id, ...rect(x, baseline - LEVEL_HEIGHT_PX * (level + 1), width, MARK_HEIGHT_PX) };
    }),
    years: after.ticks(utcYear).flatMap((day, i) => {
      return i % frame.everyYears === 0
        ? [{ year: day.getUTCFullYear(), x: across(roundToWholePixel(after(day))) }]
        : [];
    }),
  };
}

/** Returns the events sorted by date. Events with `isOnTop` come last, so that all others are already stacked. */
function inOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return sort(
    events,
    ({ isOnTop = false }) => Number(isOnTop),
    ({ date }) => date,
  );
}

/** Returns the first moment of a partial date, and the first moment after it. `2022-04` is the whole month. */
function span(date: string): readonly [Date, Date] {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return [yearStart(year), yearStart(year + 1)];
  if (day === undefined) return [new Date(Date.UTC(year, month - 1)), new Date(Date.UTC(year, month))];
  return [new Date(Date.UTC(year, month - 1, day)), new Date(Date.UTC(year, month - 1, day + 1))];
}

function yearStart(year: number): Date {
  return new Date(Date.UTC(year, 0));
}
