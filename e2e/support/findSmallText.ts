/**
 * Finds visible text whose font size is less than a minimum in px, including the scale of drawings. Runs in the page,
 * so it uses nothing outside itself.
 * @param least minimum font size, px
 * @returns size and beginning of each text
 */
export function findSmallText(least: number): string[] {
  const small: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '' || parent.closest('.sr-only') || !parent.checkVisibility({ visibilityProperty: true }))
      continue;
    const drawing = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
    const scale = drawing ? Math.hypot(drawing.a, drawing.b) : 1;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (size < least - 0.01) small.push(`${size.toFixed(1)} px: ${text.slice(0, 40)}`);
  }
  return small;
}
