import type { Nodes } from 'mdast';
import { isMdxComponent, mdxComponentAttribute, textWithPlaceholders } from './readProse';

export function childNodesOf(node: Nodes | undefined): readonly Nodes[] {
  return node !== undefined && 'children' in node ? node.children : [];
}

/** Returns the uses of an MDX component inside a node, in document order. */
export function findComponents(node: Nodes, name: string): readonly Nodes[] {
  return childNodesOf(node).flatMap((child) => [
    ...(isMdxComponent(child, name) ? [child] : []),
    ...findComponents(child, name),
  ]);
}

/** Returns the `id` attribute of an MDX component; empty where it has none. */
export function idOfComponent(node: Nodes): string {
  return mdxComponentAttribute(node, 'id') ?? '';
}

/** Returns the text of an MDX node as one line. */
export function textAsLine(node: Nodes | undefined): string {
  return lineOf(childNodesOf(node));
}

/** Returns the text of an MDX node as one line, without its direct children that are `name` components. */
export function textWithoutComponent(node: Nodes, name: string): string {
  return lineOf(childNodesOf(node).filter((child) => !isMdxComponent(child, name)));
}

function lineOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => (node.type === 'paragraph' ? textWithPlaceholders(node) : textAsLine(node)))
    .filter((text) => text !== '')
    .join(' ');
}
