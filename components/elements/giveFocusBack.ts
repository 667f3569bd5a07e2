/**
 * Returns the focus from a popover that closes to the link that opened it, without scrolling. If the reader clicked
 * elsewhere, focus stays there.
 */
export function giveFocusBack(popover: Element, link: HTMLElement): void {
  const focused = document.activeElement;
  if (focused === document.body || popover.contains(focused)) link.focus({ preventScroll: true });
}
