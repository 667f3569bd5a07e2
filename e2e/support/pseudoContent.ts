import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Nodes } from 'mdast';
import { parseMdx } from '@/lib/story/parseMdx';
import { pseudoText } from './pseudoText';

/** @returns an ICU message in the made-up language, with its variables, facts and plural forms unchanged */
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

/** @returns an MDX text in the made-up language, with its elements, attributes and expressions unchanged */
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
