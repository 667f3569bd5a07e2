/**
 * Returns the direction of an arrow key: 1 for down or along the reading direction, −1 for back; undefined for any
 * other key and for a browser shortcut.
 * @param host element whose reading direction counts
 */
export function directionOfArrowKey(event: KeyboardEvent, host: Element): 1 | -1 | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const isRightToLeft = getComputedStyle(host).direction === 'rtl';
  switch (event.key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'ArrowRight':
      return isRightToLeft ? -1 : 1;
    case 'ArrowLeft':
      return isRightToLeft ? 1 : -1;
    default:
      return undefined;
  }
}
