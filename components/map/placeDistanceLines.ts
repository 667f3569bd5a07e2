import type { LngLat } from '@/lib/geo/lngLat';
import { type Point, projectionOfCamera } from './camera';
import type { MapFrame } from './frames';
import type { PointsByPlace } from './placeLabels';
import type { Scene } from './scene';

export interface PlacedDistanceLine {
  readonly observation: string;
  /** Ends of the line, in px of the frame. */
  readonly from: Point;
  readonly to: Point;
}

/**
 * Computes the position, in one frame, of each line of a scene that shows the distance between two places.
 * @throws Error when a line ends at a place without a point
 */
export function placeDistanceLines(
  scene: Scene,
  frame: MapFrame,
  points: PointsByPlace,
): readonly PlacedDistanceLine[] {
  const { project } = projectionOfCamera(scene.camera[frame.name], frame.map);
  const pointOf = (end: LngLat | string): LngLat => {
    const point = typeof end === 'string' ? points[end] : end;
    if (!point) throw new Error(`${scene.id}: no line can be measured to "${end}", which has no point.`);
    return point;
  };
  return (scene.measures ?? []).map(({ ends, observation }) => ({
    observation,
    from: project(pointOf(ends[0])),
    to: project(pointOf(ends[1])),
  }));
}

/**
 * Layout of the number beside a distance line, in CSS px: offset of its end from the middle of the line, and font size.
 */
export const DISTANCE_LINE_TEXT_LAYOUT = { dx: -12, dy: 4, size: 13 } as const;

export function middleOfDistanceLine({ from, to }: PlacedDistanceLine): Point {
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
}
