import type { Box } from './placeCard.browser';

/** A mark of a drawing as a pointer finds it. */
export interface Target {
  /** All of the mark: its bar, its words. */
  readonly area: Box;
  /** What names its source, such as its number: tells two values of one bar apart. */
  readonly own: Box;
}

/** As far from a mark as a pointer may be and still mean it, px: half a fingertip more than its edge. */
const REACH = 32;

/**
 * The mark that a pointer means: the nearest; of those it is inside, the one whose number it is on, else the smallest,
 * else the first. Undefined where none is near.
 */
export function nearestMark<Mark extends Target>(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const far = (box: Box) => distance(box, x, y);
  const isOn = (box: Box) => Number(far(box) === 0);
  const [nearest] = marks
    .filter(({ area }) => far(area) <= REACH)
    .sort((a, b) => far(a.area) - far(b.area) || isOn(b.own) - isOn(a.own) || size(a.area) - size(b.area));
  return nearest;
}

function distance({ left, right, top, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function size({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
