/** How long things take to find their new places, ms, and how: quick to leave, slow to arrive. */
export const TRAVEL = { duration: 700, easing: 'cubic-bezier(0.2, 0.6, 0.2, 1)' } satisfies KeyframeAnimationOptions;

/** Starts where something was and ends where it is, by its transform alone; its origin is its top left corner. */
export function travelFrom(was: DOMRect, is: DOMRect): Keyframe[] {
  const move = `translate(${was.left - is.left}px, ${was.top - is.top}px)`;
  return [{ transform: `${move} scale(${was.width / is.width}, ${was.height / is.height})` }, { transform: 'none' }];
}

/** Words come when what they stand on is nearly there. */
export const ARRIVE: Keyframe[] = [{ opacity: 0 }, { opacity: 0, offset: 0.25 }, { opacity: 1 }];

/** Whether a reader wants nothing to move: end states are then there at once. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether any of it is in the window: what nobody sees need not travel. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}
