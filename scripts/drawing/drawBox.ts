import { drawGradient, partsOf } from './drawGradient';
import { isSeen, readPaint } from './paint';
import type { Attributes, Sheet } from './sheet';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

/** Draws the ground and the borders of an element: one box, or one for each line it runs over. */
export function drawBoxes(sheet: Sheet, parent: Element, element: Element, style: CSSStyleDeclaration): void {
  if (style.visibility !== 'visible') return;
  for (const box of element.getClientRects()) {
    if (isSeen(style.backgroundColor)) drawGround(sheet, parent, box, style);
    drawPictures(sheet, parent, box, style);
    drawShadow(sheet, parent, box, style.boxShadow);
    drawBorders(sheet, parent, box, style);
  }
}

function drawGround(sheet: Sheet, parent: Element, box: DOMRect, style: CSSStyleDeclaration): void {
  const { x, y, width, height } = box;
  sheet.add(parent, 'rect', { x, y, width, height, rx: radius(style, box), ...filled(style.backgroundColor) });
}

/** Pictures of a ground, each as large and where its part of the lists says; the first lies above the others. */
function drawPictures(sheet: Sheet, parent: Element, box: DOMRect, style: CSSStyleDeclaration): void {
  if (style.backgroundImage === 'none') return;
  const sizes = partsOf(style.backgroundSize);
  const positions = partsOf(style.backgroundPosition);
  const pictures = partsOf(style.backgroundImage).map((picture, i) => {
    const size = sizes[i % sizes.length] ?? 'auto';
    return { picture, ground: groundOf(box, style, size, positions[i % positions.length] ?? '0% 0%') };
  });
  for (const { picture, ground } of pictures.reverse()) drawGradient(sheet, parent, ground, picture);
}

/** Pictures of a ground lie within the borders. */
function groundOf(box: DOMRect, style: CSSStyleDeclaration, size: string, position: string): DOMRect {
  const [top, right, bottom, left] = SIDES.map((side) => widthOf(style, side)) as [number, number, number, number];
  const inner = new DOMRect(box.x + left, box.y + top, box.width - left - right, box.height - top - bottom);
  const [across, down] = size.split(' ');
  const width = sizeOf(across, inner.width);
  const height = sizeOf(down, inner.height);
  const [x, y] = position.split(' ');
  return new DOMRect(
    inner.x + placeOf(x, inner.width - width),
    inner.y + placeOf(y, inner.height - height),
    width,
    height,
  );
}

const sizeOf = (size: string | undefined, whole: number): number =>
  size === undefined || size === 'auto' ? whole : placeOf(size, whole);

const placeOf = (place: string | undefined, whole: number): number =>
  place?.endsWith('%') ? (Number.parseFloat(place) / 100) * whole : Number.parseFloat(place ?? '0');

/** A shadow within the box that is not blurred is a bar along its upper edge. */
function drawShadow(sheet: Sheet, parent: Element, { x, y, width }: DOMRect, shadow: string): void {
  if (shadow === 'none') return;
  const bar = /^(.+\)) 0px ([\d.]+)px 0px 0px inset$/.exec(shadow);
  if (!bar) throw new Error(`A drawing cannot show the shadow ${shadow}.`);
  sheet.add(parent, 'rect', { x, y, width, height: Number(bar[2]), ...filled(bar[1] ?? '') });
}

function drawBorders(sheet: Sheet, parent: Element, box: DOMRect, style: CSSStyleDeclaration): void {
  const drawn = SIDES.filter(
    (side) => widthOf(style, side) > 0 && isSeen(style.getPropertyValue(`border-${side}-color`)),
  );
  const [first] = drawn;
  if (first === undefined) return;
  const isOne = drawn.length === SIDES.length && new Set(SIDES.map((side) => signOf(style, side))).size === 1;
  const across = widthOf(style, first);
  if (!isOne) {
    for (const side of drawn) drawSide(sheet, parent, box, style, side);
    return;
  }
  sheet.add(parent, 'rect', {
    x: box.x + across / 2,
    y: box.y + across / 2,
    width: box.width - across,
    height: box.height - across,
    rx: radius(style, box),
    fill: 'none',
    ...stroked(style, first),
  });
}

function drawSide(sheet: Sheet, parent: Element, box: DOMRect, style: CSSStyleDeclaration, side: Side): void {
  const across = widthOf(style, side);
  const isDouble = style.getPropertyValue(`border-${side}-style`) === 'double' && across >= 3;
  const thick = isDouble ? across / 3 : across;
  for (const inset of isDouble ? [thick / 2, across - thick / 2] : [across / 2]) {
    sheet.add(parent, 'path', {
      d: edge(box, side, inset),
      fill: 'none',
      ...stroked(style, side),
      'stroke-width': thick,
    });
  }
}

function edge({ left, right, top, bottom }: DOMRect, side: Side, inset: number): string {
  const at = (value: number) => String(Math.round(value * 100) / 100);
  if (side === 'top') return `M${at(left)} ${at(top + inset)}H${at(right)}`;
  if (side === 'bottom') return `M${at(left)} ${at(bottom - inset)}H${at(right)}`;
  if (side === 'left') return `M${at(left + inset)} ${at(top)}V${at(bottom)}`;
  return `M${at(right - inset)} ${at(top)}V${at(bottom)}`;
}

function stroked(style: CSSStyleDeclaration, side: Side): Attributes {
  const { colour, opacity } = readPaint(style.getPropertyValue(`border-${side}-color`));
  const across = widthOf(style, side);
  const dash = { dashed: `${across * 3} ${across * 2}`, dotted: `${across} ${across}` };
  return {
    stroke: colour,
    'stroke-opacity': opacity === 1 ? undefined : opacity,
    'stroke-width': across,
    'stroke-dasharray': dash[style.getPropertyValue(`border-${side}-style`) as 'dashed' | 'dotted'],
  };
}

function filled(computed: string): Attributes {
  const { colour, opacity } = readPaint(computed);
  return { fill: colour, 'fill-opacity': opacity === 1 ? undefined : opacity };
}

const widthOf = (style: CSSStyleDeclaration, side: Side): number =>
  style.getPropertyValue(`border-${side}-style`) === 'none'
    ? 0
    : Number.parseFloat(style.getPropertyValue(`border-${side}-width`));

const signOf = (style: CSSStyleDeclaration, side: Side): string =>
  ['style', 'width', 'color'].map((each) => style.getPropertyValue(`border-${side}-${each}`)).join();

function radius({ borderTopLeftRadius: round }: CSSStyleDeclaration, { width, height }: DOMRect): number | undefined {
  const pixels = placeOf(round, Math.min(width, height));
  return pixels > 0 ? Math.min(pixels, width / 2, height / 2) : undefined;
}
