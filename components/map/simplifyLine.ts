import type { Point } from './camera';

/**
 * Returns a line without the vertices that are less than `tolerance` px away from the line that remains (Douglas and
 * Peucker, 1973).
 */
export function simplifyLine(points: readonly Point[], tolerance: number): readonly Point[] {
  if (points.length < 3) return points;
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    const from = points[first];
    const to = points[last];
    if (!from || !to) continue;
    let farthest = -1;
    let distance = tolerance;
    for (let i = first + 1; i < last; i++) {
      const point = points[i];
      if (!point) continue;
      const d = distanceToSegment(point, from, to);
      if (d > distance) {
        farthest = i;
        distance = d;
      }
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    spans.push([first, farthest], [farthest, last]);
  }
  return points.filter((_, i) => keep[i] === 1);
}

/**
 * Simplifies a ring as `simplifyLine` does. A ring has no ends, so it is split at the vertex farthest from the first
 * one.
 */
export function simplifyRing(ring: readonly Point[], tolerance: number): readonly Point[] {
  const first = ring[0];
  if (!first) return ring;
  let opposite = 0;
  let distance = -1;
  ring.forEach((point, i) => {
    const d = Math.hypot(point[0] - first[0], point[1] - first[1]);
    if (d > distance) {
      opposite = i;
      distance = d;
    }
  });
  const out = simplifyLine(ring.slice(0, opposite + 1), tolerance);
  const back = simplifyLine([...ring.slice(opposite), first], tolerance);
  return [...out, ...back.slice(1, -1)];
}

function distanceToSegment(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}
