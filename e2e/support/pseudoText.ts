import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Nodes } from 'mdast';

import { parseMdx } from '@/lib/story/parseMdx';

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ', c: 'ç' };
const VOWELS = /[aeiou]/i;

/**
 * Text of a made-up language: every letter that can bears an accent, vowels stand twice, so that it is some 40 % longer
 * than English; digits and signs stay. One text always becomes the same.
 */
export function pseudoText(text: string): string {
  return [...text]
    .map((letter) => (VOWELS.test(letter) ? accented(letter) + accented(letter.toLowerCase()) : accented(letter)))
    .join('');
}

function accented(letter: string): string {
  const small = letter.toLowerCase();
  const own = ACCENTED[small] ?? letter;
  return small === letter ? own : own.toUpperCase();
}

/** The same of an ICU message: its variables, facts and plural forms stay. */
export function pseudoMessage(message: string): string {
  return printAST(parse(message).map(pseudoElement));
}

function pseudoElement(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: pseudoText(element.value) };
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
  const options = Object.fromEntries(
    Object.entries(element.options).map(([key, option]) => [
      key,
      { ...option, value: option.value.map(pseudoElement) },
    ]),
  );
  return { ...element, options };
}

/** A word of English that the made-up language would have changed. */
const ENGLISH_WORD = /(?<![\p{L}\p{N}])(?=[A-Za-z’]*[aeioucn])[A-Za-z’]{3,}(?![\p{L}\p{N}])/giu;

/** The words in a text that nobody translated. */
export function untranslatedWords(text: string): readonly string[] {
  return [...text.matchAll(ENGLISH_WORD)].map(([word]) => word);
}

/** The same of an MDX text: its elements, attributes and expressions stay. */
export function pseudoMdx(text: string): string {
  const stretches: [start: number, end: number][] = [];
  collect(parseMdx(text), stretches);
  let changed = '';
  let at = 0;
  for (const [start, end] of stretches) {
    changed += text.slice(at, start) + pseudoText(text.slice(start, end));
    at = end;
  }
  return changed + text.slice(at);
}

function collect(node: Nodes, stretches: [start: number, end: number][]): void {
  const { start, end } = node.position ?? {};
  if (node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined)
    stretches.push([start.offset, end.offset]);
  if ('children' in node) for (const child of node.children) collect(child, stretches);
}
