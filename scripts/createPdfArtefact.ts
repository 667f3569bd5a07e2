import type { Page } from 'playwright';
import { absoluteUrl, BASE_PATH } from '@/lib/site/baseUrl';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import type { Artefact } from './renderArtefacts';

/** Paper size of a PDF, or `window` for a single page as large as the window. */
type Sheet = 'A4' | 'Letter' | 'window';

/**
 * Returns the artefact from which `renderArtefacts` makes a PDF of a page.
 * @param name address of the PDF below the site's root
 */
export function createPdfArtefact(name: string, sheet: Sheet): Artefact {
  const root = absoluteUrl('/');
  const dependsOn = [sheet, root, DATA_VERSION, print, sizeOf, linkToSite, drawPatterns, withoutHalos];
  return { name, make: (page) => print(page, sheet, root), dependsOn };
}

/**
 * Prints a page as a tagged PDF, for screen readers. Its date is that of the data, so that builds are reproducible.
 * @param root absolute address of the published site
 */
async function print(page: Page, sheet: Sheet, root: string): Promise<Buffer> {
  await page.evaluate(linkToSite, { root, basePath: BASE_PATH });
  const file = await page.pdf({ ...(await sizeOf(page, sheet)), tagged: true, printBackground: true });
  const day = DATA_VERSION.replaceAll('-', '').slice(0, 8);
  // The replacement has the same length, because a PDF addresses its parts by their distance from the start of the
  // file.
  return Buffer.from(
    file.toString('latin1').replace(/\/(Creation|Mod)Date \(D:\d{14}/g, `/$1Date (D:${day}000000`),
    'latin1',
  );
}

/**
 * @returns the page size of the PDF. For a PDF as large as the window, also gives the page its screen styles, and
 * patterns that stay sharp when enlarged.
 */
async function sizeOf(page: Page, sheet: Sheet) {
  if (sheet !== 'window') return { format: sheet };
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(drawPatterns);
  await page.evaluate(withoutHalos);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return { width: `${width}px`, height: `${height}px` };
}

/**
 * Removes the halo of Arabic words, which a PDF would store as the outline of each form of each letter, and the shadow
 * of map credits, which it would store as a picture of the whole page. Such a picture takes seconds to paint. Runs in
 * the page.
 */
function withoutHalos(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':lang(ar) svg text { stroke: none !important } .map-credit { text-shadow: none !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Points the links of a PDF at the published site instead of the machine that printed it. Runs in the page. */
function linkToSite({ root, basePath }: { readonly root: string; readonly basePath: string }): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href^="${basePath}/"]`))
    link.href = root + (link.getAttribute('href') ?? '').slice(basePath.length + 1);
}

/**
 * Replaces patterns with their individual tiles, because Chromium prints a pattern as an image at 72 dots per inch.
 * Runs in the page.
 */
function drawPatterns(): void {
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
   * Whether a point is at most `distance` SVG units from a box. Most tiles in the bounding box of a rotated pattern are
   * farther away.
   */
  function touches(box: DOMRect, { x, y }: DOMPoint, distance: number): boolean {
    return (
      x > box.x - distance &&
      x < box.x + box.width + distance &&
      y > box.y - distance &&
      y < box.y + box.height + distance
    );
  }

  /** @returns the bounds of a box in the coordinates of a pattern, which may be rotated relative to it */
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
