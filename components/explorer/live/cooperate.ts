/**
 * Until the reader asks to explore, the page keeps its gestures: one finger and the wheel scroll it over the map. Two
 * fingers, or the wheel with Ctrl, still move the map. Works in front of either engine, which have no such switch in common.
 * @returns the switch: true gives the map all gestures.
 */
export function cooperate(container: HTMLElement): (isFree: boolean) => void {
  const keep = (event: Event) => {
    const isOfPage =
      event instanceof WheelEvent
        ? !event.ctrlKey && !event.metaKey
        : (event as TouchEvent).touches.length < 2 && event.type !== 'touchend';
    if (isOfPage) event.stopPropagation();
  };
  const kinds = ['wheel', 'touchstart', 'touchmove'] as const;
  return (isFree) => {
    container.classList.toggle('is-cooperative', !isFree);
    for (const kind of kinds) {
      if (isFree) container.removeEventListener(kind, keep, true);
      else container.addEventListener(kind, keep, { capture: true, passive: true });
    }
  };
}
