const KINDS = ['wheel', 'touchstart', 'touchmove'] as const;

/**
 * Decides who gets gestures on the map. Until the reader chooses to explore, the page does: one finger and the wheel
 * scroll it over the map; two fingers, or the wheel with Ctrl, still move the map. Works in front of either engine,
 * because they have no such switch in common.
 * @param isFree true gives the map all gestures
 */
export function setMapGestures(container: HTMLElement, isFree: boolean): void {
  container.classList.toggle('is-cooperative', !isFree);
  for (const kind of KINDS) {
    if (isFree) container.removeEventListener(kind, keepForPage, true);
    else container.addEventListener(kind, keepForPage, { capture: true, passive: true });
  }
}

/**
 * Keeps an event from the map where it is a gesture of the page. One function serves all engines that a container ever
 * has, so that it can be removed whichever engine runs.
 */
function keepForPage(event: Event): void {
  const isOfPage =
    event instanceof WheelEvent ? !event.ctrlKey && !event.metaKey : (event as TouchEvent).touches.length < 2;
  if (isOfPage) event.stopPropagation();
}
