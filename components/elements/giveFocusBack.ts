/**
 * Gives the focus from a popover that closes back to the link that opened it, without moving the page. A click elsewhere
 * has taken the focus there already, and keeps it.
 */
export function giveFocusBack(popover: Element, link: HTMLElement): void {
  const focused = document.activeElement;
  if (focused === document.body || popover.contains(focused)) link.focus({ preventScroll: true });
}
