import { ascentOf, fontsOf, weightOf } from './fonts';
import { readPaint } from './paint';
import type { Attributes, Sheet } from './sheet';

/** A piece of text that stands on one line. */
interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
}

/** Draws words of the page, a piece a line, as wide as they are there: other fonts must not let them collide. */
export function drawText(sheet: Sheet, parent: Element, node: Text): void {
  const holder = node.parentElement;
  if (!holder) return;
  const style = getComputedStyle(holder);
  if (style.visibility !== 'visible') return;
  for (const { text, left, right, top } of linesOf(node)) {
    const words = text.replace(/\s+/g, ' ');
    if (words.trim() === '') continue;
    const baseline = top + ascentOf(style);
    const element = sheet.add(parent, 'text', {
      x: left,
      y: baseline,
      textLength: right - left,
      lengthAdjust: 'spacingAndGlyphs',
      'xml:space': words === words.trim() ? undefined : 'preserve',
      ...letters(style),
      ...halo(style),
    });
    element.textContent = style.textTransform === 'uppercase' ? words.toUpperCase() : words;
    underline(sheet, parent, holder, { left, right, baseline });
  }
}

/** Characters by the line they stand on; white space that is not shown has no width. */
function linesOf(node: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    at += character.length;
    range.setEnd(node, at);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < 2) {
      line.text += character;
      line.left = Math.min(line.left, box.left);
      line.right = Math.max(line.right, box.right);
    } else lines.push({ text: character, left: box.left, right: box.right, top: box.top });
  }
  return lines;
}

function letters(style: CSSStyleDeclaration): Attributes {
  const { colour, opacity } = readPaint(style.color);
  return {
    fill: colour,
    'fill-opacity': opacity === 1 ? undefined : opacity,
    'font-family': fontsOf(style.fontFamily),
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': style.fontWeight === '400' ? undefined : weightOf(style.fontWeight),
    'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
  };
}

/** What lifts words off a map. */
function halo({ textShadow }: CSSStyleDeclaration): Attributes {
  if (textShadow === 'none') return {};
  const [colour = ''] = textShadow.match(/^\w+\([^)]*\)/) ?? [];
  return { stroke: readPaint(colour).colour, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
}

interface Written {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

function underline(sheet: Sheet, parent: Element, holder: Element, { left, right, baseline }: Written): void {
  const decorated = lined(holder);
  if (!decorated) return;
  const style = getComputedStyle(decorated);
  const size = Number.parseFloat(style.fontSize);
  const thick = Number.parseFloat(style.textDecorationThickness) || size / 16;
  const y = baseline + (Number.parseFloat(style.textUnderlineOffset) || size / 9) + thick / 2;
  const { colour, opacity } = readPaint(style.textDecorationColor);
  sheet.add(parent, 'path', {
    d: `M${left.toFixed(1)} ${y.toFixed(1)}H${right.toFixed(1)}`,
    fill: 'none',
    stroke: colour,
    'stroke-opacity': opacity === 1 ? undefined : opacity,
    'stroke-width': thick,
    'stroke-dasharray': style.textDecorationStyle === 'dotted' ? `${thick} ${thick}` : undefined,
  });
}

/** The inline element around words whose line runs below them. */
function lined(holder: Element): Element | null {
  for (let at: Element | null = holder; at; at = at.parentElement) {
    const { textDecorationLine, display } = getComputedStyle(at);
    if (textDecorationLine.includes('underline')) return at;
    if (display !== 'inline') return null;
  }
  return null;
}
