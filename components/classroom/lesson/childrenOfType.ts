import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';

/** The children that are uses of one word of the vocabulary, in order. */
export function childrenOfType<Props>(children: ReactNode, type: unknown): readonly ReactElement<Props>[] {
  return Children.toArray(children).filter(
    (child): child is ReactElement<Props> => isValidElement(child) && child.type === type,
  );
}

/** All other children. */
export function childrenWithout(children: ReactNode, type: unknown): readonly ReactNode[] {
  return Children.toArray(children).filter((child) => !isValidElement(child) || child.type !== type);
}
