import { least } from 'd3';
import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Ring } from '@/lib/geo/polygonsOf';
import { cornersOf } from './bounds';

/** Tolerance in degrees within which a point is on the frame. */
const NEAR = 1e-5;

export function isOnFrame([lng, lat]: LngLat, { west, south, east, north }: Bounds): boolean {
  return [lng - west, lng - east, lat - south, lat - north].some((gap) => Math.abs(gap) < NEAR);
}

/**
 * Closes coasts that leave a frame. Land is on their left, so the ring continues from the end of a coast anticlockwise
 * along the frame and its corners to the start of the next coast, until it returns to its first coast.
 */
export function closeAlongFrame(coasts: readonly Ring[], frame: Bounds): readonly Ring[] {
  const round = 2 * (frame.east - frame.west + frame.north - frame.south);
  const starts = coasts.map((coast) => ({ coast, at: alongFrame(coast.at(0), frame) }));
  const done = new Set<Ring>();
  return coasts.flatMap((opening) => {
    if (done.has(opening)) return [];
    const ring: LngLat[] = [];
    let coast = opening;
    do {
      if (done.has(coast))
        throw new Error('Two coasts continue to the same coast along the frame; land is not on the left.');
      done.add(coast);
      ring.push(...coast);
      const from = alongFrame(coast.at(-1), frame);
      // The distance from a coast's end to its own start is the full perimeter if both are the same point.
      const way = (at: number, own: boolean) => (at - from + round) % round || (own ? round : 0);
      const next = least(starts, (start) => way(start.at, start.coast === coast));
      if (!next) break;
      const length = way(next.at, next.coast === coast);
      const passed = cornersOf(frame)
        .map((corner) => ({ corner, after: (alongFrame(corner, frame) - from + round) % round }))
        .filter(({ after }) => after > 0 && after < length)
        .toSorted((a, b) => a.after - b.after);
      ring.push(...passed.map(({ corner }) => corner));
      coast = next.coast;
    } while (coast !== opening);
    return [[...ring, ...opening.slice(0, 1)]];
  });
}

/** Degrees from the south-western corner to a point on the frame, anticlockwise. */
function alongFrame(point: LngLat | undefined, { west, south, east, north }: Bounds): number {
  if (!point) throw new Error('A coast has no points.');
  const [lng, lat] = point;
  const width = east - west;
  const height = north - south;
  if (Math.abs(lat - south) < NEAR) return lng - west;
  if (Math.abs(lng - east) < NEAR) return width + lat - south;
  if (Math.abs(lat - north) < NEAR) return width + height + east - lng;
  return 2 * width + height + north - lat;
}
