/**
 * Finds visible text with less than a minimum contrast (WCAG 2.2) to the nearest background or filled shape below its
 * middle. Runs in the page, so it uses nothing outside itself.
 * @param least minimum contrast ratio, such as 4.5
 * @returns contrast and beginning of each text
 */
export function findLowContrastTexts(least: number): string[] {
  const channels = (colour: string): readonly number[] => {
    const numbers = (colour.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    return colour.startsWith('color(') ? numbers.map((each, i) => (i < 3 ? each * 255 : each)) : numbers;
  };
  const luminance = ([r = 0, g = 0, b = 0]: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isSolid = (colour: string) => /^(rgb|color)/.test(colour) && (channels(colour)[3] ?? 1) > 0.99;
  const paintOf = (element: Element) => {
    const { fill, backgroundColor } = getComputedStyle(element);
    return element instanceof SVGGeometryElement ? fill : element instanceof SVGElement ? 'none' : backgroundColor;
  };
  const faint: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '' || parent.closest('.sr-only') || !parent.checkVisibility({ visibilityProperty: true }))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getClientRects()[0];
    if (!box) continue;
    const under = document
      .elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      .map(paintOf)
      .find(isSolid);
    const { color, fill } = getComputedStyle(parent);
    const ground = under ?? getComputedStyle(document.documentElement).backgroundColor;
    const [light = 0, dark = 0] = [parent instanceof SVGElement ? fill : color, ground]
      .map((colour) => luminance(channels(colour)))
      .sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < least) faint.push(`${contrast.toFixed(2)}: ${text.slice(0, 40)}`);
  }
  return faint;
}
