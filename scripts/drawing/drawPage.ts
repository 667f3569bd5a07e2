import { copySvg, lookOf, PLAIN } from './copySvg';
import { drawBoxes } from './drawBox';
import { drawText } from './drawText';
import { readPaint } from './paint';
import { Sheet, setAll } from './sheet';
import { showPseudoElements } from './showPseudoElements';

export interface DrawingWords {
  readonly title: string;
  /** What must stay with the drawing, for who cannot see it. */
  readonly description: string;
  /** Text of each picture, itself SVG, that the page shows, by its address. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** Draws an element of the page, as it is shown, as one SVG that refers to nothing outside itself. */
export function drawPage(selector: string, { title, description, pictures }: DrawingWords): string {
  const main = document.querySelector<HTMLElement>(selector);
  if (!main) throw new Error(`No ${selector} is on the page.`);
  showPseudoElements(main);
  const sheet = new Sheet();
  const { width, height } = main.getBoundingClientRect();
  setAll(sheet.root, { width, height: Math.ceil(height), viewBox: `0 0 ${width} ${Math.ceil(height)}`, role: 'img' });
  sheet.root.setAttribute('lang', document.documentElement.lang);
  for (const [tag, text] of [['desc', description] as const, ['title', title] as const]) {
    const words = sheet.add(sheet.root, tag);
    words.textContent = text;
    sheet.root.prepend(words);
  }
  sheet.add(sheet.root, 'rect', {
    width: '100%',
    height: '100%',
    fill: readPaint(getComputedStyle(main).backgroundColor).colour,
  });
  for (const child of main.childNodes) draw(sheet, sheet.root, child, pictures);
  addWanted(sheet);
  dropIds(sheet);
  return `${new XMLSerializer().serializeToString(sheet.document)}\n`;
}

type Pictures = DrawingWords['pictures'];

function draw(sheet: Sheet, parent: Element, node: Node, pictures: Pictures): void {
  if (node instanceof Text) drawText(sheet, parent, node);
  if (!(node instanceof Element) || !node.checkVisibility()) return;
  const style = getComputedStyle(node);
  // Words for those who listen.
  if (style.clipPath.startsWith('inset(50%')) return;
  if (node instanceof SVGSVGElement) drawSvg(sheet, parent, node);
  else if (node instanceof HTMLImageElement) drawPicture(sheet, parent, node, pictures);
  else drawElement(sheet, parent, node, pictures);
}

function drawElement(sheet: Sheet, parent: Element, node: Element, pictures: Pictures): void {
  const style = getComputedStyle(node);
  const fault = ['filter', 'mask-image'].find((name) => style.getPropertyValue(name) !== 'none');
  if (fault || style.opacity !== '1') throw new Error(`A drawing cannot show the ${fault ?? 'opacity'} of an element.`);
  const at = turned(sheet, parent, node as HTMLElement, style);
  drawBoxes(sheet, at, node, style);
  for (const child of node.childNodes) draw(sheet, at, child, pictures);
}

/** A turned element is drawn as if it were not, in a group that is. */
function turned(sheet: Sheet, parent: Element, element: HTMLElement, { rotate }: CSSStyleDeclaration): Element {
  if (rotate === 'none') return parent;
  element.style.rotate = 'none';
  const { x, y, width, height } = element.getBoundingClientRect();
  const angle = Number.parseFloat(rotate);
  return sheet.add(parent, 'g', { transform: `rotate(${angle} ${x + width / 2} ${y + height / 2})` });
}

function drawSvg(sheet: Sheet, parent: Element, element: SVGSVGElement): void {
  const { x, y, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  const copy = copySvg(sheet, parent, element, PLAIN);
  if (copy) setAll(copy, { x, y, width, height });
}

/** A picture becomes part of the drawing, in the light colours that it has there. */
function drawPicture(sheet: Sheet, parent: Element, image: HTMLImageElement, pictures: Pictures): void {
  const text = pictures[new URL(image.src).pathname];
  if (text === undefined) throw new Error(`A drawing cannot hold the picture ${image.src}.`);
  const { x, y, width, height } = image.getBoundingClientRect();
  const holder = document.createElement('div');
  holder.style.all = 'initial';
  document.body.append(holder);
  const shadow = holder.attachShadow({ mode: 'open' });
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const style = new CSSStyleSheet();
  // The page's policy lets no sheet in as an element.
  style.replaceSync([...picture.querySelectorAll('style')].map((sheet) => sheet.textContent).join('\n'));
  shadow.adoptedStyleSheets = [style];
  shadow.append(document.adoptNode(picture));
  const copy = copySvg(sheet, parent, picture, lookOf(holder), `picture-${sheet.next()}-`);
  if (copy) setAll(copy, { x, y, width, height });
  holder.remove();
}

/** Adds what is referred to and stands elsewhere in the page. */
function addWanted(sheet: Sheet): void {
  for (const id of sheet.wanted) {
    if (sheet.root.querySelector(`[id="${id}"]`)) continue;
    const element = document.getElementById(id);
    if (!element?.parentElement) throw new Error(`Nothing on the page is called "${id}".`);
    copySvg(sheet, sheet.defs, element, lookOf(element.parentElement));
  }
}

/** Ids that nothing refers to say nothing here. */
function dropIds({ root }: Sheet): void {
  const elements = [...root.querySelectorAll('*')];
  const named = new Set(
    elements.flatMap(({ attributes }) =>
      [...attributes].flatMap(({ value }) => /^(?:url\()?#([^)]+)\)?$/.exec(value)?.[1] ?? []),
    ),
  );
  for (const element of elements) if (element.id && !named.has(element.id)) element.removeAttribute('id');
}
