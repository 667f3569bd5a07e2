/**
 * Duration, ms, and easing with which the marks of a chart move to a new position: they start fast and arrive slowly.
 */
export const MOVE_TIMING = {
  duration: 700,
  easing: 'cubic-bezier(0.2, 0.6, 0.2, 1)',
} satisfies KeyframeAnimationOptions;

/**
 * Returns keyframes that move an element from an earlier box, px in the window, to its current one. They animate
 * `transform` only; its origin must be the top left corner.
 */
export function moveKeyframes(was: DOMRect, is: DOMRect): Keyframe[] {
  const move = `translate(${was.left - is.left}px, ${was.top - is.top}px)`;
  return [{ transform: `${move} scale(${was.width / is.width}, ${was.height / is.height})` }, { transform: 'none' }];
}

/** Keyframes that fade in words beside a moving mark. The words stay invisible for the first quarter of the time. */
export const FADE_IN_KEYFRAMES: Keyframe[] = [{ opacity: 0 }, { opacity: 0, offset: 0.25 }, { opacity: 1 }];

/** Returns whether the reader prefers reduced motion. End states are then shown at once. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Returns whether any part of an element is in the window; elements out of view need not move. */
export function isInViewport(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}
