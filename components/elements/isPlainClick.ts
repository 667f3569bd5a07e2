/**
 * Returns whether a click only follows its link: it is not handled yet, and no modifier key or other mouse button makes
 * the browser open another tab.
 */
export function isPlainClick(event: MouseEvent): boolean {
  const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  return !defaultPrevented && button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
