import { MOVE_TIMING, moveKeyframes } from '@/components/elements/motion';

interface Line {
  readonly left: number;
  right: number;
  readonly bottom: number;
  /** Whether the line contains a number. If not, there may be no room for brackets between it and the next line. */
  hasNumber: boolean;
}

/** Vertical distance from the digits to the innermost bracket below them, px. */
const GAP_PX = 3;
/** Height of a bracket, px. */
const HEIGHT_PX = 7;
/** Vertical distance from a bracket to the next one around it, px. */
const STEP_PX = 8;
const STROKE = '1.75px';
/** Vertical distance between brackets below a line without a number, px. */
const TIGHT_STEP_PX = 4;

/**
 * Draws brackets under a quoted sentence. The bracket of a number spans all numbers that are a part of it, and is split
 * where the sentence breaks into lines. Before a reading is chosen, the style sheet draws a bracket for each number.
 */
export class QuoteBrackets {
  readonly #quote: HTMLElement;
  readonly #tokens: readonly HTMLElement[];
  readonly #size = new ResizeObserver(() => {
    this.#isLaidOut = true;
    this.#draw();
  });
  /**
   * Whether the sentence has been laid out. A section far from the window is not laid out, and must not be measured.
   */
  #isLaidOut = false;
  #reach: readonly number[] = [];
  #pieces: readonly (readonly HTMLElement[])[] = [];

  constructor(quote: HTMLElement) {
    this.#quote = quote;
    this.#tokens = [...quote.querySelectorAll('data')];
  }

  connect(signal: AbortSignal): void {
    for (const box of [this.#quote, ...this.#tokens]) this.#size.observe(box);
    signal.addEventListener('abort', () => this.#size.disconnect());
    // A font that finishes loading may move a number without resizing it.
    document.fonts.addEventListener('loadingdone', () => this.#redraw(), { signal });
  }

  /**
   * Draws the brackets of a reading.
   * @param reach for each number the index of the last number inside its bracket; empty if no reading is chosen
   */
  show(reach: readonly number[]): void {
    this.#reach = reach;
    this.#redraw();
  }

  /** Returns the box of the first piece of each number's bracket, px in the window. */
  places(): readonly DOMRect[] {
    return this.#tokens.map((token, i) => {
      const piece = this.#pieces[i]?.[0];
      if (piece) return piece.getBoundingClientRect();
      const { left, bottom, width } = token.getBoundingClientRect();
      return new DOMRect(left, bottom + GAP_PX, width, HEIGHT_PX);
    });
  }

  regroup(from: readonly DOMRect[]): void {
    this.places().forEach((is, i) => {
      const was = from[i];
      const piece = this.#pieces[i]?.[0];
      if (!was) return;
      if (piece) piece.animate(moveKeyframes(was, is), MOVE_TIMING);
      else this.#tokens[i]?.animate(moveKeyframes(was, is), { ...MOVE_TIMING, pseudoElement: '::after' });
    });
  }

  #redraw(): void {
    if (this.#isLaidOut) this.#draw();
  }

  #draw(): void {
    for (const piece of this.#pieces.flat()) piece.remove();
    this.#pieces = [];
    const lowest = Math.max(0, ...this.#reach.map((_, first) => this.#level(first)));
    // Periods are placed below all brackets.
    for (const token of this.#tokens) place(token.nextElementSibling, { translate: `0 ${STEP_PX * lowest}px` });
    if (this.#reach.length === 0) return;
    const origin = this.#quote.getBoundingClientRect();
    this.#pieces = this.#reach.map((last, first) =>
      this.#linesBetween(first, last).map((line, i, { length }) => {
        const piece = document.createElement('i');
        piece.className = 'reach';
        piece.ariaHidden = 'true';
        place(piece, {
          left: `${line.left - origin.left}px`,
          top: `${line.bottom - origin.top + this.#drop(first, line)}px`,
          width: `${line.right - line.left}px`,
          height: `${HEIGHT_PX}px`,
          // The bracket is open where the line breaks.
          borderWidth: `0 ${i === length - 1 ? STROKE : 0} ${STROKE} ${i === 0 ? STROKE : 0}`,
        });
        return piece;
      }),
    );
    this.#quote.append(...this.#pieces.flat());
  }

  /**
   * Returns the distance from the bottom of a line to the top of a bracket below it, px.
   * @param first index, among the numbers of the quote, of the number at which the bracket starts
   */
  #drop(first: number, { hasNumber }: Line): number {
    const level = this.#level(first);
    return hasNumber ? GAP_PX + STEP_PX * level : TIGHT_STEP_PX * (level - 1) - HEIGHT_PX;
  }

  /**
   * Returns how deeply other brackets are nested inside a bracket; 0 for none.
   * @param first index, among the numbers of the quote, of the number at which the bracket starts
   */
  #level(first: number): number {
    const inner = this.#tokens.map((_, i) => i).filter((i) => i > first && i <= (this.#reach[first] ?? first));
    return inner.length === 0 ? 0 : 1 + Math.max(...inner.map((i) => this.#level(i)));
  }

  /**
   * Returns, for each line of the quote, the box of the text from one number to another, px in the window. The `bottom`
   * of a box is where the box of a number on that line would end.
   */
  #linesBetween(first: number, last: number): readonly Line[] {
    const [from, to] = [this.#tokens[first], this.#tokens[last]];
    if (!from || !to) return [];
    const between = new Range();
    between.setStartBefore(from);
    between.setEndAfter(to);
    const texts = document.createTreeWalker(this.#quote, NodeFilter.SHOW_TEXT, (node) =>
      between.intersectsNode(node) && !node.parentElement?.closest('.token-period')
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
    );
    // The box of a number extends below its digits.
    const below = from.getBoundingClientRect().bottom - (boxesOf(from)[0]?.bottom ?? 0);
    const lines: Line[] = [];
    while (texts.nextNode()) {
      const hasNumber = texts.currentNode.parentElement?.localName === 'data';
      for (const box of boxesOf(texts.currentNode)) {
        const line = lines.at(-1);
        if (line && box.top < line.bottom - below - box.height / 2) {
          line.right = box.right;
          line.hasNumber ||= hasNumber;
        } else lines.push({ left: box.left, right: box.right, bottom: box.bottom + below, hasNumber });
      }
    }
    return lines;
  }
}

function place(element: Element | null, style: Partial<CSSStyleDeclaration>): void {
  if (element instanceof HTMLElement) Object.assign(element.style, style);
}

function boxesOf(node: Node): DOMRect[] {
  const range = new Range();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}
