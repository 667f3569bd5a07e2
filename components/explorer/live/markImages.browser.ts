import { HUE_OF_KIND, KINDS, type RecordKind } from '../explorerRecord';

/** Pixels of a picture to one px of the page: sharp on every screen, and small enough to draw at once. */
export const SHARPNESS = 3;

/** Styles that a sign takes from the page, and that a picture of it must carry itself. */
const STYLES = ['fill', 'stroke', 'stroke-width'] as const;

/** The page's own signs of the kinds as pictures in today's colours. @param size px across a sign. */
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
  // Colours are those of the page at this moment, which only a drawing that stands in it knows.
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
