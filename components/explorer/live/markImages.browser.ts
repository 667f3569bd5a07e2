import { HUE_OF_KIND, KINDS, type RecordKind } from '../explorerRecord';

/** Pixels of a picture to one px of the page: sharp on every screen, and small enough to draw at once. */
export const SHARPNESS = 3;

/** Styles that a sign inherits from the page, and that its picture must contain. */
const STYLES = ['fill', 'stroke', 'stroke-width'] as const;

/** Renders the page's signs of the kinds as pictures in its present colours. @param size px across a sign */
export async function markImages(host: HTMLElement, size: number): Promise<ReadonlyMap<RecordKind, HTMLImageElement>> {
  const images = KINDS.map(async (kind) => [kind, await loadImage(pictureOf(host, kind, size * SHARPNESS))] as const);
  return new Map(await Promise.all(images));
}

function pictureOf(host: HTMLElement, kind: RecordKind, size: number): string {
  const shape = document.getElementById(`kind-${kind}`);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.dataset.hue = HUE_OF_KIND[kind];
  for (const [name, value] of [
    ['viewBox', '-5 -5 10 10'],
    ['width', String(size)],
    ['height', String(size)],
  ] as const)
    svg.setAttribute(name, value);
  if (shape) svg.append(shape.cloneNode(true));
  // The computed colours are available only while the drawing is in the page.
  host.append(svg);
  for (const part of svg.querySelectorAll('circle, path')) {
    const style = getComputedStyle(part);
    for (const name of STYLES) part.setAttribute(name, style.getPropertyValue(name));
  }
  svg.remove();
  return `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
}

async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
