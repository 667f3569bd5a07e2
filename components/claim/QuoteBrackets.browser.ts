import { TRAVEL, travelFrom } from '@/components/elements/motion';

interface Line {
  readonly left: number;
  right: number;
  readonly bottom: number;
  /** Where no number stands on a line, there may be no room between it and the next. */
  hasNumber: boolean;
}

/** The bracket of a number: this far below its digits, this tall; one that holds another stands a step lower. In px. */
const GAP_PX = 3;
const HEIGHT_PX = 7;
const STEP_PX = 8;
const STROKE = '1.75px';
/** Steps on a line without a number, px. */
const TIGHT_STEP_PX = 4;

/**
 * Brackets under a quoted sentence that reach over all that a number holds, in pieces where the sentence breaks into
 * lines. Without a reading each number keeps the bracket that the style sheet draws.
 */
export class QuoteBrackets {
  readonly #quote: HTMLElement;
  readonly #tokens: readonly HTMLElement[];
  readonly #size = new ResizeObserver(() => {
    this.#isLaidOut = true;
    this.#draw();
  });
  /** A section that has not been near is not laid out, and not asked. */
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
    // A font that comes may move a number without resizing it.
    document.fonts.addEventListener('loadingdone', () => this.#redraw(), { signal });
  }

  /** @param reach index of the last number inside each number's bracket; empty: no reading is chosen. */
  show(reach: readonly number[]): void {
    this.#reach = reach;
    this.#redraw();
  }

  /** Where the bracket of each number is, or where it begins. */
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
      if (piece) piece.animate(travelFrom(was, is), TRAVEL);
      else this.#tokens[i]?.animate(travelFrom(was, is), { ...TRAVEL, pseudoElement: '::after' });
    });
  }

  #redraw(): void {
    if (this.#isLaidOut) this.#draw();
  }

  #draw(): void {
    for (const piece of this.#pieces.flat()) piece.remove();
    this.#pieces = [];
    const lowest = Math.max(0, ...this.#reach.map((_, first) => this.#level(first)));
    // Periods stand below all brackets.
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
          // Open where the line breaks.
          borderWidth: `0 ${i === length - 1 ? STROKE : 0} ${STROKE} ${i === 0 ? STROKE : 0}`,
        });
        return piece;
      }),
    );
    this.#quote.append(...this.#pieces.flat());
  }

  /** From the bottom of a line to the top of a bracket below it, px. */
  #drop(first: number, { hasNumber }: Line): number {
    const level = this.#level(first);
    return hasNumber ? GAP_PX + STEP_PX * level : TIGHT_STEP_PX * (level - 1) - HEIGHT_PX;
  }

  /** How many brackets lie inside this one, one in the other. */
  #level(first: number): number {
    const inner = this.#tokens.map((_, i) => i).filter((i) => i > first && i <= (this.#reach[first] ?? first));
    return inner.length === 0 ? 0 : 1 + Math.max(...inner.map((i) => this.#level(i)));
  }

  /** The stretch of each line from one number to another, in px of the window; `bottom` is that of a number there. */
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
    // A number's box ends lower than its digits do.
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
