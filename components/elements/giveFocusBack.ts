/**
 * Returns the focus from a popover that closes to the link that opened it, without scrolling. A click elsewhere has
 * moved the focus already, and keeps it.
 */
export function giveFocusBack(popover: Element, link: HTMLElement): void {
  const focused = document.activeElement;
  if (focused === document.body || popover.contains(focused)) link.focus({ preventScroll: true });
}
