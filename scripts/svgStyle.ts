import type { CheerioAPI } from 'cheerio';
import { interpolateRgb } from 'd3';
import { AtRule, type Container, parse, type Rule } from 'postcss';
import { calculate, compare } from 'specificity';

type Elements = ReturnType<ReturnType<CheerioAPI>['parents']>;
type Element = Elements[number];
type Specificity = ReturnType<typeof calculate>;

type Declaration = readonly [name: string, value: string];

/** Values of properties and of design tokens, by their names. */
type Declarations = ReadonlyMap<string, string>;

/** What style can say of shapes and words in an SVG file, and what of that passes to what is inside. */
const PAINT =
  /^(?:fill|stroke|font(?!-(?:feature|variation))|color$|text-anchor|letter-spacing|paint-order|visibility|direction|stop|opacity|display|transform|dominant-baseline|unicode-bidi|r$)/;
const INHERITED = /^(?:fill|stroke|font|color$|text-anchor|letter-spacing|paint-order|visibility|direction)/;

/** Boxes and states that no file has. */
const NOT_IN_A_FILE = /::|:(?:before|after|first-l|hover|focus|active|visited|host|-)/;

const PX_OF_REM = 16;

/** Weakest first; a rule in none of them is stronger than all. */
const LAYERS = ['theme', 'base', 'components', 'utilities'];

/** What a font of the site is called where it is installed, and what stands in for it. */
const FONTS: ReadonlyMap<string, string> = new Map([
  ['--serif', "Newsreader, 'Times New Roman', serif"],
  ['--display', "'Newsreader Display', Newsreader, 'Times New Roman', serif"],
  ['--sans', "'IBM Plex Sans', Helvetica, Arial, sans-serif"],
  ['--arabic', "'IBM Plex Sans Arabic', 'IBM Plex Sans', Arial, sans-serif"],
]);

/**
 * Replaces the classes of an SVG by new ones that need no other sheet.
 * @param sheet style of the page that it stands in
 * @param width of the page's window, in CSS px
 * @returns a rule for each class, in light colours
 */
export function moveStyle($: CheerioAPI, svg: Elements, sheet: string, width: number): string {
  const declared = declarationsOf($, sheet, width);
  const classes = new Map<string, string>();
  const visit = (element: Element, tokens: Declarations, inherited: readonly Declaration[]): void => {
    const own = resolve(declared.get(element), tokens);
    const rule = [...strongest([...inherited, ...own.paint])].map(([name, value]) => `${name}:${value}`).join(';');
    $(element).removeAttr('class');
    if (rule) {
      if (!classes.has(rule)) classes.set(rule, `s${classes.size + 1}`);
      $(element).addClass(classes.get(rule) ?? '');
    }
    for (const child of $(element).children()) visit(child, own.tokens, []);
  };
  let tokens: Declarations = new Map();
  const inherited: Declaration[] = [];
  for (const element of svg.parents().toArray().reverse()) {
    const own = resolve(declared.get(element), tokens);
    tokens = own.tokens;
    inherited.push(...own.paint.filter(([name]) => INHERITED.test(name)));
  }
  for (const element of svg) visit(element, tokens, inherited);
  return [...classes].map(([rule, name]) => `.${name}{${rule}}`).join('\n');
}

/** What the sheet says of each element of the page. */
function declarationsOf($: CheerioAPI, sheet: string, width: number): ReadonlyMap<Element, Declarations> {
  const declared = new Map<Element, Declaration[]>();
  for (const { selector, said } of rulesOf(sheet, width))
    for (const element of $(selector).toArray() as Element[])
      declared.set(element, [...(declared.get(element) ?? []), ...said]);
  return new Map([...declared].map(([element, all]) => [element, strongest(all)]));
}

/** The rules that hold on a light screen of a width and speak of paint, weakest first. */
function rulesOf(sheet: string, width: number) {
  const rules: { selector: string; said: readonly Declaration[]; layer: number; specificity: Specificity }[] = [];
  parse(sheet).walkRules((rule) => {
    const layer = layerOf(rule, width);
    const said = rule.nodes.flatMap((node): Declaration[] =>
      node.type === 'decl' && (PAINT.test(node.prop) || node.variable) ? [[node.prop, node.value]] : [],
    );
    if (layer === undefined || said.length === 0) return;
    for (const selector of rule.selectors.filter((each) => !NOT_IN_A_FILE.test(each)))
      rules.push({ selector, said, layer, specificity: calculate(selector) });
  });
  return rules.sort((a, b) => a.layer - b.layer || compare(a.specificity, b.specificity));
}

/** The last of each name. Their order stays: it decides where a short and a long name are both given. */
function strongest(all: readonly Declaration[]): Declarations {
  const last = new Map<string, string>();
  for (const [name, value] of all) {
    last.delete(name);
    last.set(name, value);
  }
  return last;
}

/** @returns the strength of the layer of a rule that holds on such a screen; undefined for any other rule */
function layerOf(rule: Rule, width: number): number | undefined {
  let layer = LAYERS.length;
  for (let around: Container | undefined = rule.parent; around instanceof AtRule; around = around.parent) {
    const { name, params } = around;
    const [isScreen, rem = '0'] = /^(?:screen|(?:screen and )?\(min-width:(\d+)rem\))$/.exec(params) ?? [];
    const holds = name === 'supports' || (name === 'media' && isScreen && Number(rem) * PX_OF_REM <= width);
    if (name === 'layer') layer = LAYERS.indexOf(params);
    else if (!holds) return undefined;
  }
  return layer;
}

/** Values without design tokens in them, and the tokens as they are inside the element. */
function resolve(declared: Declarations = new Map(), around: Declarations) {
  const own = [...declared].filter(([name]) => name.startsWith('--'));
  const all = new Map([...around, ...own, ...FONTS]);
  const tokens: Declarations = new Map([...all].map(([name, value]) => [name, fill(value, all)]));
  const paint = [...declared]
    .filter(([name]) => PAINT.test(name))
    .map(([name, value]): Declaration => [name, mix(fill(value, tokens))]);
  return { tokens, paint };
}

/** Puts the values of design tokens in their places. */
function fill(value: string, tokens: Declarations): string {
  return value.replace(/var\((--[\w-]+)(?:,([^()]*))?\)/g, (_, name: string, fallback: string | undefined) => {
    const token = tokens.get(name) ?? fallback;
    return token === undefined ? 'unset' : fill(token, tokens);
  });
}

/** Writes mixed colours as plain ones, which older readers of SVG know. */
function mix(value: string): string {
  return value.replace(/color-mix\(in srgb, ([^,]+?)(?: ([\d.]+)%)?, ([^,]+?)\)/g, (_, first, share = '50', second) =>
    interpolateRgb(second, first)(Number(share) / 100),
  );
}
