import type { WindowBox } from './placeCard.browser';

/** A mark of a drawing as a target for the pointer. */
export interface MarkTarget {
  /** The whole mark with its bar and its words. */
  readonly area: WindowBox;
  /** The part that names the source, such as the number; it distinguishes two values of one bar. */
  readonly own: WindowBox;
}

/** Largest distance from a mark at which a pointer still means it, px: a little more than half a fingertip. */
const REACH = 32;

/**
 * Finds the mark that a pointer means: the nearest one. Of several marks that contain the pointer it is the one whose
 * number is under it, else the smallest, else the first. Undefined where no mark is near.
 */
export function nearestMark<Mark extends MarkTarget>(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const far = (box: WindowBox) => distance(box, x, y);
  const isOn = (box: WindowBox) => Number(far(box) === 0);
  const [nearest] = marks
    .filter(({ area }) => far(area) <= REACH)
    .sort((a, b) => far(a.area) - far(b.area) || isOn(b.own) - isOn(a.own) || size(a.area) - size(b.area));
  return nearest;
}

function distance({ left, right, top, bottom }: WindowBox, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function size({ left, right, top, bottom }: WindowBox): number {
  return (right - left) * (bottom - top);
}
