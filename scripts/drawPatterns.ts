/**
 * Replaces patterns by their single tiles, because Chromium prints a pattern as an image of 72 dots per inch. Runs in
 * the page.
 */
export function drawPatterns(): void {
  const shapes = [...document.querySelectorAll<SVGGeometryElement>('svg :is(path, rect, circle)')];
  for (const shape of shapes.filter((each) => each.checkVisibility())) {
    const [, id = ''] = /^url\("?#(.+?)"?\)/.exec(getComputedStyle(shape).fill) ?? [];
    const pattern = document.getElementById(id);
    if (pattern instanceof SVGPatternElement) fill(shape, pattern);
  }

  function fill(shape: SVGGeometryElement, pattern: SVGPatternElement): void {
    const box = shape.getBBox();
    const turn = pattern.patternTransform.baseVal.consolidate()?.matrix ?? new DOMMatrix();
    const { left, top, right, bottom } = reach(box, turn);
    const width = pattern.width.baseVal.value;
    const height = pattern.height.baseVal.value;
    const viewBox = pattern.getAttribute('viewBox') ?? `0 0 ${width} ${height}`;
    const tiles = add('g', { transform: pattern.getAttribute('patternTransform') ?? '' });
    for (const x of steps(left, right, width))
      for (const y of steps(top, bottom, height)) {
        if (!touches(box, new DOMPoint(x + width / 2, y + height / 2).matrixTransform(turn), width + height)) continue;
        const tile = add('svg', { x, y, width, height, viewBox, overflow: 'visible' });
        tile.append(...[...pattern.children].map((child) => child.cloneNode(true)));
        tiles.append(tile);
      }
    const clip = add('clipPath', { id: `tiles-${document.querySelectorAll('clipPath').length}` });
    const outline = shape.cloneNode() as Element;
    outline.removeAttribute('transform');
    clip.append(outline);
    const inside = add('g', { transform: shape.getAttribute('transform') ?? '', 'clip-path': `url(#${clip.id})` });
    inside.append(tiles);
    shape.after(clip, inside);
    shape.setAttribute('fill', 'none');
  }

  /**
   * Whether a point is at most `distance` from a box. Most tiles around the bounding box of a rotated pattern are not.
   */
  function touches(box: DOMRect, { x, y }: DOMPoint, distance: number): boolean {
    return (
      x > box.x - distance &&
      x < box.x + box.width + distance &&
      y > box.y - distance &&
      y < box.y + box.height + distance
    );
  }

  /** @returns the bounds of a box in the coordinates of the pattern, which may be rotated */
  function reach({ x, y, width, height }: DOMRect, turn: DOMMatrix) {
    const back = DOMMatrix.fromMatrix(turn).inverse();
    const corners = [x, x + width].flatMap((across) =>
      [y, y + height].map((down) => new DOMPoint(across, down).matrixTransform(back)),
    );
    const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  }

  function add(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [each, value] of Object.entries(attributes)) element.setAttribute(each, String(value));
    return element;
  }

  function steps(from: number, to: number, step: number): readonly number[] {
    const first = Math.floor(from / step);
    return Array.from({ length: Math.ceil(to / step) - first }, (_, i) => (first + i) * step);
  }
}
