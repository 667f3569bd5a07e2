import { numbersIn } from './lostNumbers';

/** The numbers that a reader of the page sees in an element, those in the pictures that it shows among them. */
export function shownNumbers(selector: string, pictures: Readonly<Record<string, string>>): string[] {
  const main = document.querySelector(selector);
  if (!main) throw new Error(`No ${selector} is on the page.`);
  const images = [...main.querySelectorAll('img')].filter((image) => image.checkVisibility());
  return [
    ...textsIn(main).filter(isSeen),
    ...images.flatMap(({ src }) => writtenIn(pictures[new URL(src).pathname] ?? '')),
  ].flatMap(({ data }) => numbersIn(data));
}

/** The numbers that a drawing has in its words. */
export function drawnNumbers(svg: string): string[] {
  return writtenIn(svg).flatMap(({ data }) => numbersIn(data));
}

function writtenIn(svg: string): Text[] {
  return [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')].flatMap(textsIn);
}

function textsIn(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => (node instanceof Text ? [node] : textsIn(node)));
}

function isSeen(text: Text): boolean {
  const holder = text.parentElement;
  if (!holder?.checkVisibility({ visibilityProperty: true })) return false;
  const range = document.createRange();
  range.selectNodeContents(text);
  const { width, height } = range.getBoundingClientRect();
  // What only listeners have is cut to nothing.
  return width > 0 && height > 0 && !isCut(holder);
}

function isCut(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (getComputedStyle(at).clipPath.startsWith('inset(50%')) return true;
  return false;
}
