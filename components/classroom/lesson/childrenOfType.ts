import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';

/** The children that are uses of one word of the vocabulary, in order. */
export function childrenOfType<Props>(children: ReactNode, type: unknown): readonly ReactElement<Props>[] {
  return Children.toArray(children).filter(
    (child): child is ReactElement<Props> => isValidElement(child) && child.type === type,
  );
}

/** The children that are not uses of that word. */
export function childrenWithout(children: ReactNode, type: unknown): readonly ReactNode[] {
  return Children.toArray(children).filter((child) => !isValidElement(child) || child.type !== type);
}

/** Every use of some words of the vocabulary, or of elements of Markdown, at any depth of a text, in order. */
export function usesIn<Props>(text: ReactNode, ...types: readonly unknown[]): readonly ReactElement<Props>[] {
  return Children.toArray(text).flatMap((child) => {
    if (!isValidElement<{ readonly children?: ReactNode }>(child)) return [];
    return types.includes(child.type) ? [child as ReactElement<Props>] : usesIn<Props>(child.props.children, ...types);
  });
}
