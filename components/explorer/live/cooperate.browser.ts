const KINDS = ['wheel', 'touchstart', 'touchmove'] as const;

/**
 * Until the reader asks to explore, the page keeps its gestures: one finger and the wheel scroll it over the map. Two
 * fingers, or the wheel with Ctrl, still move the map. Works in front of either engine, which have no such switch in common.
 * @param isFree true gives the map all gestures.
 */
export function cooperate(container: HTMLElement, isFree: boolean): void {
  container.classList.toggle('is-cooperative', !isFree);
  for (const kind of KINDS) {
    if (isFree) container.removeEventListener(kind, keepForPage, true);
    else container.addEventListener(kind, keepForPage, { capture: true, passive: true });
  }
}

/** One for all engines that a container ever holds: what one of them is spared, another must not be left with. */
function keepForPage(event: Event): void {
  const isOfPage =
    event instanceof WheelEvent ? !event.ctrlKey && !event.metaKey : (event as TouchEvent).touches.length < 2;
  if (isOfPage) event.stopPropagation();
}
