/** Duration, ms, and easing of things that move to a new place: they leave fast and arrive slowly. */
export const TRAVEL = { duration: 700, easing: 'cubic-bezier(0.2, 0.6, 0.2, 1)' } satisfies KeyframeAnimationOptions;

/** Keyframes from an earlier box to the present one, by transform alone; the origin is the top left corner. */
export function travelFrom(was: DOMRect, is: DOMRect): Keyframe[] {
  const move = `translate(${was.left - is.left}px, ${was.top - is.top}px)`;
  return [{ transform: `${move} scale(${was.width / is.width}, ${was.height / is.height})` }, { transform: 'none' }];
}

/** Words appear when what they label has nearly arrived. */
export const ARRIVE: Keyframe[] = [{ opacity: 0 }, { opacity: 0, offset: 0.25 }, { opacity: 1 }];

/** Whether the reader prefers reduced motion. End states are then shown at once. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether any part of an element is in the window; elements out of view need not move. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}
