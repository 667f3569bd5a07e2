const SVG = 'http://www.w3.org/2000/svg';

/** Values of attributes; what is undefined is left out, numbers are rounded to a hundredth of a pixel. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The drawing being made, and what in it is referred to. */
export class Sheet {
  readonly document = document.implementation.createDocument(SVG, 'svg', null);
  readonly root = this.document.documentElement;
  readonly defs = this.add(this.root, 'defs');
  /** Ids that something drawn refers to, of the page. */
  readonly wanted = new Set<string>();
  #made = 0;

  add(parent: Element, tag: string, attributes: Attributes = {}): Element {
    const element = this.document.createElementNS(SVG, tag);
    setAll(element, attributes);
    parent.append(element);
    return element;
  }

  /** Adds something that is only referred to, under a name of its own. */
  define(tag: string, attributes: Attributes): Element {
    return this.add(this.defs, tag, { id: `made-${this.next()}`, ...attributes });
  }

  /** A number for names, the same in every build. */
  next(): number {
    this.#made += 1;
    return this.#made;
  }
}

export function setAll(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (Number.isNaN(value)) throw new Error(`A drawing cannot say where ${element.tagName} has its ${name}.`);
    element.setAttribute(name, typeof value === 'number' ? String(rounded(value)) : value);
  }
}
