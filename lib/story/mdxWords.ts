import type { Nodes } from 'mdast';
import { isWord, textOf, wordAttribute } from './readProse';

export function childrenOf(node: Nodes | undefined): readonly Nodes[] {
  return node !== undefined && 'children' in node ? node.children : [];
}

/** Every use of a word of the vocabulary inside a node, in order. */
export function wordsIn(node: Nodes, name: string): readonly Nodes[] {
  return childrenOf(node).flatMap((child) => [...(isWord(child, name) ? [child] : []), ...wordsIn(child, name)]);
}

/** The id that a word of the vocabulary names; empty where it names none. */
export function idOf(node: Nodes): string {
  return wordAttribute(node, 'id') ?? '';
}

/** What a node says, its paragraphs as one line. */
export function joined(node: Nodes | undefined): string {
  return lineOf(childrenOf(node));
}

/** The same, passing over the uses of one word of the vocabulary. */
export function textWithout(node: Nodes, name: string): string {
  return lineOf(childrenOf(node).filter((child) => !isWord(child, name)));
}

function lineOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => (node.type === 'paragraph' ? textOf(node) : joined(node)))
    .filter((text) => text !== '')
    .join(' ');
}
