/** A character of a text with its position in px of the window. */
export interface SeenSign {
  readonly sign: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/**
 * @returns the position of each character of a text, in the order in which it is written; empty where no element has
 * the text. Spaces and marks of direction are left out. Runs in the page
 */
export function boxesOf([selector, text]: readonly [selector: string, text: string]): SeenSign[] {
  const mark = /[\s\u2066-\u2069]/;
  for (const found of document.querySelectorAll(selector)) {
    const texts = document.createTreeWalker(found, NodeFilter.SHOW_TEXT);
    const signs: { sign: string; node: Text; at: number }[] = [];
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      for (let at = 0; at < node.data.length; at += 1) {
        const sign = node.data.charAt(at);
        if (!mark.test(sign)) signs.push({ sign, node, at });
      }
    }
    const wanted = [...text].filter((sign) => !mark.test(sign)).join('');
    const from = signs
      .map(({ sign }) => sign)
      .join('')
      .indexOf(wanted);
    if (from < 0) continue;
    return signs.slice(from, from + wanted.length).map(({ sign, node, at }) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { sign, left, right, middle: (top + bottom) / 2 };
    });
  }
  return [];
}

/**
 * Characters whose middles are no further apart are on one line, px: fonts of one line differ by less, lines by more.
 */
const LINE_TOLERANCE = 8;

/**
 * @returns the characters in the order in which they are seen, line by line from the left; Arabic letters, which join,
 * are left out
 */
export function fromTheLeft(signs: readonly SeenSign[]): string {
  return signs
    .filter(({ sign }) => !/[\u0621-\u0652]/.test(sign))
    .toSorted((a, b) => (Math.abs(a.middle - b.middle) > LINE_TOLERANCE ? a.middle - b.middle : a.left - b.left))
    .map(({ sign }) => sign)
    .join('');
}

/** @returns a text in the form of `fromTheLeft`, for text that is written and seen from the left */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}
