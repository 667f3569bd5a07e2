import type { Point } from '@/components/map/camera';

/** Where the marks of a drawing are, in px, by the id of the record. */
export type Centres = ReadonlyMap<string, Point>;

/** The record whose mark is nearest to a point, at most `reach` px away; undefined where none is. */
export function nearestRecord(centres: Centres, [x, y]: Point, reach: number): string | undefined {
  let best: string | undefined;
  let least = reach;
  for (const [id, centre] of centres) {
    const away = Math.hypot(centre[0] - x, centre[1] - y);
    if (away <= least) [best, least] = [id, away];
  }
  return best;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The record whose mark is nearest in the direction of an arrow key, rather ahead than aside; undefined for another key. */
export function recordTowards(centres: Centres, from: string, key: string): string | undefined {
  const direction = DIRECTIONS[key];
  const start = centres.get(from);
  if (!direction || !start) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, centre] of centres) {
    const [dx, dy] = [centre[0] - start[0], centre[1] - start[1]];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && cost < least) [best, least] = [id, cost];
  }
  return best;
}
