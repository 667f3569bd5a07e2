import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Nodes } from 'mdast';
import { parseMdx } from '@/lib/story/parseMdx';
import { addAccents, pseudoTranslateText } from './pseudoTranslateText';

/** Translates an ICU message to the made-up language, without changing its variables, facts and plural forms. */
export function pseudoTranslateMessage(message: string): string {
  return printAST(parse(message).map(pseudoElement));
}

function pseudoElement(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: pseudoTranslateText(element.value) };
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
  const options = Object.fromEntries(
    Object.entries(element.options).map(([key, option]) => [
      key,
      { ...option, value: option.value.map(pseudoElement) },
    ]),
  );
  return { ...element, options };
}

/** MDX element with the question of the quiz for Kahoot, which accepts a limited number of characters. */
const LIMITED_ELEMENT = 'Short';

/** Translates an MDX text to the made-up language, without changing its elements, attributes and expressions. */
export function pseudoTranslateMdx(text: string): string {
  const stretches: Stretch[] = [];
  collect(parseMdx(text), false, stretches);
  let changed = '';
  let at = 0;
  for (const { start, end, keepsLength } of stretches) {
    changed += text.slice(at, start) + (keepsLength ? addAccents : pseudoTranslateText)(text.slice(start, end));
    at = end;
  }
  return changed + text.slice(at);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly keepsLength: boolean;
}

function collect(node: Nodes, keepsLength: boolean, stretches: Stretch[]): void {
  const { start, end } = node.position ?? {};
  if (node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined)
    stretches.push({ start: start.offset, end: end.offset, keepsLength });
  if (!('children' in node)) return;
  const isLimited = keepsLength || ('name' in node && node.name === LIMITED_ELEMENT);
  for (const child of node.children) collect(child, isLimited, stretches);
}
