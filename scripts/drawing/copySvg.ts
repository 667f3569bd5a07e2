import { fontsOf, weightOf } from './fonts';
import { readPaint } from './paint';
import { type Sheet, setAll } from './sheet';

/** Where things are: kept as they are written. */
const PLACES =
  'x y x1 x2 y1 y2 cx cy r rx ry fx fy d points width height viewBox preserveAspectRatio dx dy transform offset href pathLength patternUnits patternContentUnits patternTransform gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits refX refY markerWidth markerHeight markerUnits orient textLength lengthAdjust'.split(
    ' ',
  );

/** How things look, and what each is when nothing is said: of these what a sheet of style says is written down. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'clip-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  visibility: 'visible',
};
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'clip-path': 'none',
  mask: 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'vector-effect': 'none',
  'marker-end': 'none',
  'marker-start': 'none',
};
const PAINTS = new Set(['fill', 'stroke', 'stop-color']);

export type Look = Readonly<Record<string, string>>;

/** How things look where nothing has been said. */
export const PLAIN: Look = INHERITED;

/** How an element looks to what is in it. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  return Object.fromEntries(Object.keys(INHERITED).map((name) => [name, style.getPropertyValue(name)]));
}

/**
 * Copies an element of SVG and all in it, and writes at each what a sheet of style says of it.
 * @param around how the copy looks where it is put
 * @param prefix of ids, where elements come from another document than the page
 */
export function copySvg(sheet: Sheet, parent: Element, element: Element, around: Look, prefix = ''): Element | null {
  const style = getComputedStyle(element);
  if (style.display === 'none' || ['style', 'script', 'title', 'desc', 'metadata'].includes(element.tagName))
    return null;
  const copy = sheet.add(parent, element.tagName === 'a' ? 'g' : element.tagName);
  for (const name of PLACES) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, name === 'href' ? refer(sheet, value, prefix) : value);
  }
  // The one place that sheets of style say.
  if (element.tagName === 'circle') setAll(copy, { r: Number.parseFloat(style.getPropertyValue('r')) });
  if (element.id) copy.id = prefix + element.id;
  if (element.tagName === 'svg' && style.overflowX === 'visible') copy.setAttribute('overflow', 'visible');
  turn(copy, element, style);
  const look = lookOf(element);
  for (const [name, value] of Object.entries(look)) if (value !== around[name]) write(sheet, copy, name, value, prefix);
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== usual) write(sheet, copy, name, value, prefix);
  }
  for (const node of element.childNodes) {
    if (node instanceof Element) copySvg(sheet, copy, node, look, prefix);
    else if (node instanceof Text && /^t(ext|span)/.test(element.tagName)) copy.append(node.data.replace(/\s+/g, ' '));
  }
  return copy;
}

/** A turn that a sheet of style says, which an attribute does not. */
function turn(copy: Element, element: Element, style: CSSStyleDeclaration): void {
  if (style.transform === 'none' || element.hasAttribute('transform')) return;
  const [x = 0, y = 0] = style.transformOrigin.split(' ').map(Number.parseFloat);
  copy.setAttribute('transform', `translate(${x} ${y}) ${style.transform} translate(${-x} ${-y})`);
}

function write(sheet: Sheet, copy: Element, name: string, value: string, prefix: string): void {
  if (PAINTS.has(name) && /^(rgb|color)/.test(value)) writePaint(copy, name, value);
  else setAll(copy, { [name]: wordFor(sheet, name, value, prefix) });
}

function wordFor(sheet: Sheet, name: string, value: string, prefix: string): string {
  if (name === 'font-family') return fontsOf(value);
  if (name === 'font-weight') return weightOf(value);
  if (name === 'letter-spacing' && value === 'normal') return '0';
  if (value.startsWith('url(')) return `url(${refer(sheet, value.slice(4, -1), prefix)})`;
  return value.replaceAll('px', '');
}

function writePaint(copy: Element, name: string, value: string): void {
  const { colour, opacity } = readPaint(value);
  setAll(copy, { [name]: opacity > 0 ? colour : 'none' });
  if (opacity > 0 && opacity < 1)
    setAll(copy, { [name === 'stop-color' ? 'stop-opacity' : `${name}-opacity`]: opacity });
}

/** @returns the reference, to the copy */
function refer(sheet: Sheet, reference: string, prefix: string): string {
  const id = reference.replaceAll('"', '').split('#')[1];
  if (id === undefined) throw new Error(`A drawing cannot refer to ${reference}.`);
  if (prefix === '') sheet.wanted.add(id);
  return `#${prefix}${id}`;
}
