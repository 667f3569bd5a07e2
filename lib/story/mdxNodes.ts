import type { Nodes } from 'mdast';
import { componentAttribute, isComponent, textOf } from './readProse';

export function childrenOf(node: Nodes | undefined): readonly Nodes[] {
  return node !== undefined && 'children' in node ? node.children : [];
}

/** The uses of a component inside a node, in document order. */
export function componentsIn(node: Nodes, name: string): readonly Nodes[] {
  return childrenOf(node).flatMap((child) => [
    ...(isComponent(child, name) ? [child] : []),
    ...componentsIn(child, name),
  ]);
}

/** The `id` attribute of a component; empty where it has none. */
export function idOf(node: Nodes): string {
  return componentAttribute(node, 'id') ?? '';
}

/** The text of a node as one line. */
export function textAsLine(node: Nodes | undefined): string {
  return lineOf(childrenOf(node));
}

/** The text of a node as one line, without the uses of one component. */
export function textWithout(node: Nodes, name: string): string {
  return lineOf(childrenOf(node).filter((child) => !isComponent(child, name)));
}

function lineOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => (node.type === 'paragraph' ? textOf(node) : textAsLine(node)))
    .filter((text) => text !== '')
    .join(' ');
}
