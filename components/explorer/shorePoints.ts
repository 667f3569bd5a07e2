import type { Box } from '@/components/map/box';
import { type Point, viewOf } from '@/components/map/camera';
import type { Camera, Scene } from '@/components/map/scene';
import { traceOutline } from '@/components/map/traceOutline';
import { readAtlas } from '@/lib/geo/atlas';

/** Px between two points along a shore: nearer than a mark is broad. */
const STEP = 2;

/** Points along every shore in a frame, so that marks can be kept off it: it says where they are. */
export function shorePoints(level: Scene['level'], camera: Camera, box: Box): readonly Point[] {
  const { land, areas } = readAtlas(level);
  const { project } = viewOf(camera, box);
  return [land, ...areas.values()]
    .flatMap((geometry) => traceOutline(geometry, { project, box, marginPx: 0, tolerance: 0.5 }))
    .flatMap(({ points, closed }) => {
      const [first] = points;
      return (closed && first ? [...points, first] : points).flatMap((point, i, all) =>
        along(all[i - 1] ?? point, point),
      );
    });
}

function along([ax, ay]: Point, [bx, by]: Point): readonly Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / STEP));
  return Array.from({ length: steps }, (_, i) => {
    const share = (i + 1) / steps;
    return [ax + (bx - ax) * share, ay + (by - ay) * share] as const;
  });
}
