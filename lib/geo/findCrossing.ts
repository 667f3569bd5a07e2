import { pairs } from 'd3';
import type { Ring } from '@/lib/geo/polygonsOf';
import type { LngLat } from './lngLat';

interface Side {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly west: number;
  readonly east: number;
}

/**
 * Threshold in square degrees, for twice the area of a triangle, below which three points count as collinear: less than
 * the grid of any level.
 */
const FLAT = 1e-12;

/** Finds a corner near which two sides of the rings cross. Sides that only touch do not cross. */
export function findCrossing(rings: readonly Ring[]): LngLat | undefined {
  const sides = rings
    .flatMap((ring) => pairs(ring))
    .map(([from, to]): Side => ({ from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }))
    .toSorted((a, b) => a.west - b.west);
  // Sides are sorted from west to east: one can cross only those that begin before it ends.
  for (const [index, side] of sides.entries()) {
    for (let next = index + 1; next < sides.length; next++) {
      const other = sides[next];
      if (!other || other.west > side.east) break;
      if (cross(side, other)) return side.from;
    }
  }
  return undefined;
}

function cross(a: Side, b: Side): boolean {
  return areApart(turn(a, b.from), turn(a, b.to)) && areApart(turn(b, a.from), turn(b, a.to));
}

/** On which side of a line a point is: positive on the left. */
function turn({ from, to }: Side, [lng, lat]: LngLat): number {
  return (to[0] - from[0]) * (lat - from[1]) - (to[1] - from[1]) * (lng - from[0]);
}

function areApart(one: number, other: number): boolean {
  return Math.abs(one) > FLAT && Math.abs(other) > FLAT && one > 0 !== other > 0;
}
