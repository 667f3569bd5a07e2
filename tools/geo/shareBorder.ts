import { least, pairs, sum } from 'd3';
import type { LngLat } from '@/lib/geo/lngLat';
import { distance, footOn } from '@/lib/geo/metres';
import type { Ring } from '@/lib/geo/polygonsOf';

/**
 * Distances in metres from the border: within the first a point of an outline is on the border, within the second a gap
 * is bridged.
 */
const ON = 25;
const BRIDGED = 60;

/** Minimum number of points on the border; with fewer, the shore only comes close to the edge of its zone. */
const SHORTEST = 10;

/** The nearest position on a ring: the index of a vertex plus the fraction of the way to the next. */
interface Footing {
  readonly metres: number;
  readonly at: number;
  readonly point: LngLat;
}

export interface SharedBorder {
  readonly outline: Ring;
  /** The border, from one shore to the other. */
  readonly border: Ring;
  readonly ends: readonly [LngLat, LngLat];
}

/**
 * Replaces the part of an outline along the land border by the zone's line, so that both sides are identical: their
 * sources differ by some metres. Returns undefined for an outline in the sea.
 */
export function shareBorder(outline: Ring, zones: readonly Ring[]): SharedBorder | undefined {
  const points = outline.slice(0, -1);
  const zone = least(zones, (ring) => points.reduce((near, point) => Math.min(near, footing(point, ring).metres), 1e9));
  if (!zone) throw new Error('No zone has a border to share.');
  const footings = points.map((point) => footing(point, zone));
  const run = longestRun(markOnBorder(footings.map(({ metres }) => metres)));
  if (run.length < SHORTEST) return undefined;
  const from = cyclic(footings, run.start);
  const to = cyclic(footings, run.start + run.length - 1);
  const border = least([forwards(zone, from, to), forwards(zone, to, from).toReversed()], lengthOf);
  if (!border) throw new Error('The border has no run.');
  const shore = points.map((_, index) => cyclic(points, run.start + index)).slice(run.length);
  return { outline: [...border, ...shore, ...border.slice(0, 1)], border, ends: [from.point, to.point] };
}

export function lengthOf(line: Ring): number {
  return sum(pairs(line), ([a, b]) => distance(b, a));
}

/** Marks the points that are on the border. One or two that deviate further between such points are included. */
export function markOnBorder(metres: readonly number[]): readonly boolean[] {
  const marks = metres.map((each) => each < ON);
  metres.forEach((each, i) => {
    if (each >= BRIDGED || !cyclic(marks, i - 1)) return;
    const isNextOn = cyclic(marks, i + 1);
    const isOneAfterOn = cyclic(metres, i + 1) < BRIDGED && cyclic(marks, i + 2);
    if (isNextOn || isOneAfterOn) marks[i] = true;
  });
  return marks;
}

function longestRun(marks: readonly boolean[]): { readonly start: number; readonly length: number } {
  let longest = { start: 0, length: 0 };
  marks.forEach((isOn, start) => {
    if (!isOn || cyclic(marks, start - 1)) return;
    const end = marks.findIndex((_, step) => !cyclic(marks, start + step));
    if (end > longest.length) longest = { start, length: end };
  });
  return longest;
}

function footing(point: LngLat, ring: Ring): Footing {
  let nearest: Footing | undefined;
  pairs(ring).forEach(([a, b], index) => {
    const foot = footOn(a, b, point);
    if (!nearest || foot.metres < nearest.metres) nearest = { ...foot, at: index + foot.share };
  });
  if (!nearest) throw new Error('A ring has no sides.');
  return nearest;
}

/** The zone's line from one position to another, in the direction of the zone. */
function forwards(zone: Ring, from: Footing, to: Footing): Ring {
  const vertices = zone.slice(0, -1);
  const end = to.at < from.at ? to.at + vertices.length : to.at;
  const line: LngLat[] = [from.point];
  for (let i = Math.ceil(from.at + 1e-9); i < end; i++) line.push(cyclic(vertices, i));
  return [...line, to.point];
}

function cyclic<Item>(items: readonly Item[], index: number): Item {
  const item = items.at(index % items.length);
  if (item === undefined) throw new Error('A ring has no points.');
  return item;
}
