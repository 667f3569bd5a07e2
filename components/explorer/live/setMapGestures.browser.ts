const KINDS = ['wheel', 'touchstart', 'touchmove'] as const;

/**
 * Sets whether one finger and the wheel scroll the page or move the map. Two fingers, or the wheel with Ctrl, always
 * move the map. The function works with both engines, which have no such option in common.
 * @param isFree true: all gestures move the map
 */
export function setMapGestures(container: HTMLElement, isFree: boolean): void {
  container.classList.toggle('is-cooperative', !isFree);
  for (const kind of KINDS) {
    if (isFree) container.removeEventListener(kind, hidePageGestureFromMap, true);
    else container.addEventListener(kind, hidePageGestureFromMap, { capture: true, passive: true });
  }
}

/**
 * Stops an event before it reaches the map if its gesture should scroll the page. All calls share this one function, so
 * that a later call can remove it as a listener, even after a change of engine.
 */
function hidePageGestureFromMap(event: Event): void {
  const isOfPage =
    event instanceof WheelEvent ? !event.ctrlKey && !event.metaKey : (event as TouchEvent).touches.length < 2;
  if (isOfPage) event.stopPropagation();
}
