export interface CardRules {
  /**
   * Horizontal bounds in px of the square to which chat programs crop the card; no word may cross them. Default: not
   * cropped.
   */
  readonly square?: { readonly left: number; readonly right: number };
  /** Minimum font size in px of words; `minNoteSizePx` is that of footnotes and credits. */
  readonly minWordSizePx: number;
  readonly minNoteSizePx: number;
}

/**
 * Checks a share card on its page: missing, hidden, cropped or overlapping parts, two numbers that read as one, words
 * that are too small or too pale, characters that our fonts lack. Runs in the page.
 * @returns the errors, as sentences without their subject
 */
export function findCardErrors({ format, rules }: { readonly format: string; readonly rules: CardRules }): string[] {
  /** The words in one box or on one line of the card, with their smallest font size and their boxes, both in px. */
  interface Words {
    readonly element: Element;
    readonly text: string;
    readonly size: number;
    readonly boxes: readonly DOMRect[];
  }
  /** Minimum contrast ratio of words and their background (WCAG AA). */
  const leastContrast = 4.5;
  /** Card templates without a main number. The template `series` has one only where it emphasises a year. */
  const withoutNumber = ['site', 'section', 'matrix', 'reading'];
  const errors = new Set<string>();
  const pen = document.createElement('canvas').getContext('2d');
  const card = document.querySelector<HTMLElement>(`.card[data-format="${format}"]`);
  if (!card) return ['has no card'];
  const frame = card.getBoundingClientRect();
  const all = wordsOn(card);

  const isEvenSeries = card.dataset.template === 'series' && !card.querySelector('.card-series-starred');
  for (const part of ['title', 'reporter', 'caveat', 'number']) {
    if (part === 'number' && (withoutNumber.includes(card.dataset.template ?? '') || isEvenSeries)) continue;
    const found = [...card.querySelectorAll(`[data-part="${part}"]`)];
    if (found.length === 0 || found.some((one) => !isShown(one))) errors.add(`does not show its ${part}`);
  }
  for (const words of all) {
    checkPlace(words);
    checkSize(words);
    checkContrast(words);
    checkCharacters(words);
  }
  for (const [i, words] of all.entries()) {
    const under = all.slice(i + 1).find((other) => overlap(words, other));
    if (under) errors.add(`has “${words.text}” and “${under.text}” in one place`);
  }
  checkNumbers();
  return [...errors];

  function isShown(part: Element): boolean {
    return part.textContent.trim() !== '' && part.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  /** Returns all words of the card, one entry for each box or line that contains some. */
  function wordsOn(root: Element): Words[] {
    return [...root.querySelectorAll('foreignObject > *, text')].flatMap((element) => {
      const text = element.textContent.trim();
      if (text === '') return [];
      const range = document.createRange();
      const sizes: number[] = [];
      const boxes = textNodesIn(element).flatMap((node) => {
        const size = sizeOf(node.parentElement ?? element);
        sizes.push(size);
        range.selectNodeContents(node);
        return [...range.getClientRects()].filter(({ width }) => width > 0).map((box) => ink(box, size));
      });
      return [{ element, text, size: Math.min(...sizes), boxes }];
    });
  }

  function textNodesIn(element: Element): Node[] {
    const nodes: Node[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) nodes.push(walker.currentNode);
    return nodes;
  }

  /**
   * Returns the part of a line box that its letters cover, without the space above and below. The font size is in px.
   */
  function ink({ left, right, top, bottom }: DOMRect, size: number): DOMRect {
    const [middle, half] = [(top + bottom) / 2, Math.min(bottom - top, size * 0.72) / 2];
    return new DOMRect(left, middle - half, right - left, 2 * half);
  }

  function sizeOf(element: Element): number {
    return Number.parseFloat(getComputedStyle(element).fontSize);
  }

  /**
   * Records an error where words extend beyond the card or their own box, or where the square crop of chat programs
   * cuts a word.
   */
  function checkPlace({ element, text, boxes }: Words): void {
    const place = element.closest('foreignObject')?.getBoundingClientRect() ?? frame;
    const isCut = boxes.some(
      (box) =>
        box.left < frame.left ||
        box.right > frame.right ||
        box.top < frame.top ||
        box.bottom > frame.bottom ||
        box.bottom > place.bottom + 1 ||
        box.right > place.right + 1 ||
        box.left < place.left - 12,
    );
    if (isCut) errors.add(`has no room for “${text}”`);
    if (!rules.square) return;
    const edges = [frame.left + rules.square.left, frame.left + rules.square.right];
    for (const node of textNodesIn(element)) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S*[\p{L}\p{N}]\S*/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        for (const { left, right } of range.getClientRects())
          if (edges.some((edge) => left < edge - 1 && right > edge + 1)) errors.add(`has “${word}” cut by the square`);
      }
    }
  }

  function checkSize({ element, text, size }: Words): void {
    const least = element.matches('.card-notes') ? rules.minNoteSizePx : rules.minWordSizePx;
    if (size < least) errors.add(`sets “${text}” in ${size} px, less than ${least}`);
  }

  /**
   * Records an error for each text node with too little contrast to the background under the middle of its first line;
   * one line may contain text in two colours.
   */
  function checkContrast({ element }: Words): void {
    const paper = channels(getComputedStyle(card as Element).backgroundColor);
    for (const node of textNodesIn(element)) {
      const holder = node.parentElement ?? element;
      const style = getComputedStyle(holder);
      const colour = channels(holder instanceof SVGElement ? style.fill : style.color);
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = [...range.getClientRects()].find(({ width }) => width > 0);
      if (!colour || !box) continue;
      const under = document
        .elementsFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
        .find((one) => one instanceof SVGGeometryElement && channels(getComputedStyle(one).fill));
      const ground = under ? channels(getComputedStyle(under).fill) : paper;
      if (!ground) continue;
      const opacity = under ? Number(getComputedStyle(under).fillOpacity) * Number(getComputedStyle(under).opacity) : 1;
      const mixed = ground.map((one, i) => one * opacity + (paper?.[i] ?? one) * (1 - opacity));
      const [light, dark] = [luminance(colour), luminance(mixed)].sort((a, b) => b - a) as [number, number];
      const contrast = (light + 0.05) / (dark + 0.05);
      const words = node.textContent?.trim();
      if (contrast < leastContrast)
        errors.add(`has “${words}” with a contrast of ${contrast.toFixed(1)} to its background`);
    }
  }

  /** @returns red, green and blue of a CSS colour, each from 0 to 1; undefined for a transparent colour or a pattern */
  function channels(colour: string): readonly number[] | undefined {
    const numbers = [...colour.matchAll(/[\d.]+/g)].map(([number]) => Number(number));
    if (!/^(?:rgb|color)/.test(colour) || (numbers.length > 3 && numbers[3] === 0)) return undefined;
    return numbers.slice(0, 3).map((one) => (colour.startsWith('rgb') ? one / 255 : one));
  }

  function luminance(colour: readonly number[]): number {
    const [red = 0, green = 0, blue = 0] = colour.map((one) =>
      one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function overlap(a: Words, b: Words): boolean {
    const touches = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 1 &&
      one.right > other.left + 1 &&
      one.top < other.bottom - 1 &&
      one.bottom > other.top + 1;
    return a.boxes.some((one) => b.boxes.some((other) => touches(one, other)));
  }

  /** Records an error for two numbers on one line that are less than a digit apart, because they read as one number. */
  function checkNumbers(): void {
    const traces = ['observation', 'derived', 'tally'].map((name) => `[data-${name}]`).join();
    const numbers = [...(card as Element).querySelectorAll(traces)].filter(
      (one) => !one.querySelector(traces) && /\d/.test(one.textContent),
    );
    for (const [i, one] of numbers.entries()) {
      const a = ink(one.getBoundingClientRect(), sizeOf(one));
      for (const other of numbers.slice(i + 1)) {
        const b = ink(other.getBoundingClientRect(), sizeOf(other));
        const isOnLine = a.top < b.bottom && a.bottom > b.top;
        const between = Math.max(a.left, b.left) - Math.min(a.right, b.right);
        if (isOnLine && between < Math.max(sizeOf(one), sizeOf(other)) / 2 && !isSeparatedByShape(a, b))
          errors.add(`has “${one.textContent}” and “${other.textContent}” so close that they read as one number`);
      }
    }
  }

  /** Whether an edge of a shape, such as the end of a bar, is between two numbers on their line. */
  function isSeparatedByShape(a: DOMRect, b: DOMRect): boolean {
    const [from, to] = [Math.min(a.right, b.right), Math.max(a.left, b.left)];
    const middle = (Math.max(a.top, b.top) + Math.min(a.bottom, b.bottom)) / 2;
    return [...(card as Element).querySelectorAll('rect, path')].some((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const isOnLine = top < middle && bottom > middle;
      return isOnLine && [left, right].some((edge) => edge > from - 2 && edge < to + 2);
    });
  }

  /** Records an error for characters that the fonts of the words lack. */
  function checkCharacters({ element, text }: Words): void {
    if (!pen) return;
    const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
    // Arabic letters come from one font, and the digits beside them from another.
    const own = fontFamily
      .split(',')
      .filter((name) => /^ ?"?(Newsreader|Plex|Naskh)( Display| Figures| Arabic)?"?$/.test(name));
    // A character that our fonts contain has the same outline with any fallback font.
    const outline = (character: string, fallback: string) => {
      pen.font = `${fontStyle} ${fontWeight} 40px ${[...own, fallback]}`;
      const box = pen.measureText(character);
      return [
        box.width,
        box.actualBoundingBoxLeft,
        box.actualBoundingBoxRight,
        box.actualBoundingBoxAscent,
        box.actualBoundingBoxDescent,
      ].join();
    };
    const unknown = [...new Set(text)].filter(
      (character) =>
        !/[\s\p{Cf}]/u.test(character) &&
        (outline(character, 'serif') !== outline(character, 'monospace') ||
          outline(character, 'serif') === outline('\u{10fffd}', 'serif')),
    );
    if (unknown.length > 0) errors.add(`needs a character that its font lacks: ${unknown.join(' ')}`);
  }
}
