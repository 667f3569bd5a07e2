/**
 * Moves the focus from a popover that closes back to the link that opened it, without scrolling. If the reader has
 * focused something else, the focus stays there.
 */
export function returnFocusToLink(popover: Element, link: HTMLElement): void {
  const focused = document.activeElement;
  if (focused === document.body || popover.contains(focused)) link.focus({ preventScroll: true });
}
