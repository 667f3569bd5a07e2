/**
 * Keeps what has the focus in the window: what is laid out late above it (`laidOutLate.css`) pushes it on, just after the
 * Tab key has brought it there.
 */
export function keepFocus(): void {
  const page = new ResizeObserver(() => {
    const focused = document.activeElement;
    if (focused?.matches('main :focus-visible')) focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
  addEventListener('focusin', () => page.observe(document.body));
  // A reader who scrolls on has left it.
  for (const type of ['wheel', 'touchmove', 'pointerdown'])
    addEventListener(type, () => page.disconnect(), { passive: true });
}
