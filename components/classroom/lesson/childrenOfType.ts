import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';

/** Returns the direct children of one component type, in order. */
export function childrenOfType<Props>(children: ReactNode, type: unknown): readonly ReactElement<Props>[] {
  return Children.toArray(children).filter(
    (child): child is ReactElement<Props> => isValidElement(child) && child.type === type,
  );
}

/** Returns the direct children, including texts, that are not of one component type, in order. */
export function childrenNotOfType(children: ReactNode, type: unknown): readonly ReactNode[] {
  return Children.toArray(children).filter((child) => !isValidElement(child) || child.type !== type);
}

/**
 * Returns the elements of the given component or HTML types at any depth, in order; those nested in another match are
 * omitted.
 */
export function descendantsOfType<Props>(
  text: ReactNode,
  ...types: readonly unknown[]
): readonly ReactElement<Props>[] {
  return Children.toArray(text).flatMap((child) => {
    if (!isValidElement<{ readonly children?: ReactNode }>(child)) return [];
    return types.includes(child.type)
      ? [child as ReactElement<Props>]
      : descendantsOfType<Props>(child.props.children, ...types);
  });
}
