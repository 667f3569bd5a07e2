import { readPaint } from './paint';
import type { Sheet } from './sheet';

const TO: Readonly<Record<string, number>> = { 'to top': 0, 'to right': 90, 'to bottom': 180, 'to left': 270 };

/** Draws a gradient, as computed, over a box. */
export function drawGradient(sheet: Sheet, parent: Element, box: DOMRect, gradient: string): void {
  const found = /^(repeating-)?linear-gradient\((.*)\)$/s.exec(gradient);
  if (!found) throw new Error(`A drawing cannot show the background ${gradient.slice(0, 60)}.`);
  const fill = `url(#${gradientOf(sheet, box, partsOf(found[2] ?? ''), found[1] !== undefined)})`;
  sheet.add(parent, 'rect', { x: box.x, y: box.y, width: box.width, height: box.height, fill });
}

/** Splits at commas that stand in no brackets. */
export function partsOf(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of list) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

/** @returns the id of an SVG gradient that runs as CSS says */
function gradientOf(sheet: Sheet, box: DOMRect, parts: string[], isRepeated: boolean): string {
  const [first = ''] = parts;
  const angle = TO[first] ?? (first.endsWith('deg') ? Number.parseFloat(first) : undefined);
  const stops = angle === undefined ? parts : parts.slice(1);
  const turn = ((angle ?? 180) * Math.PI) / 180;
  const [east, south] = [Math.sin(turn), -Math.cos(turn)];
  const length = Math.abs(box.width * east) + Math.abs(box.height * south);
  const start = [box.x + box.width / 2 - (east * length) / 2, box.y + box.height / 2 - (south * length) / 2] as const;
  const places = stops.map((stop, i) => placeOf(stop, i / Math.max(1, stops.length - 1), length));
  const end = isRepeated ? (places.at(-1) ?? length) : length;
  const gradient = sheet.define('linearGradient', {
    gradientUnits: 'userSpaceOnUse',
    x1: start[0],
    y1: start[1],
    x2: start[0] + east * end,
    y2: start[1] + south * end,
    spreadMethod: isRepeated ? 'repeat' : undefined,
  });
  stops.forEach((stop, i) => {
    const { colour, opacity } = readPaint(/^\w+\([^)]*\)/.exec(stop)?.[0] ?? '');
    // A colour that is not there has none of its own in CSS: it fades from the one beside it.
    const shown =
      opacity > 0 ? colour : readPaint(/^\w+\([^)]*\)/.exec(stops[i + 1] ?? stops[i - 1] ?? '')?.[0] ?? '').colour;
    sheet.add(gradient, 'stop', {
      offset: String(Math.round(((places[i] ?? 0) / end) * 10000) / 10000),
      'stop-color': shown,
      'stop-opacity': opacity === 1 ? undefined : opacity,
    });
  });
  return gradient.id;
}

/** Where a stop is, in pixels along the gradient; one that says nothing is in its turn. */
function placeOf(stop: string, share: number, length: number): number {
  const [, number, unit] = /\s(-?[\d.]+)(px|%)$/.exec(stop) ?? [];
  if (number === undefined) return share * length;
  return unit === '%' ? (Number(number) / 100) * length : Number(number);
}
