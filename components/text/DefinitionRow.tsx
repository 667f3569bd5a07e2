import type { ReactNode } from 'react';

interface DefinitionRowProps {
  readonly name: ReactNode;
  /**
   * Whether the page of the count shows the content of this row elsewhere. If so, only the popover of a number in the
   * story shows this row. Default: false.
   */
  readonly isOnCountPage?: boolean;
  readonly children: ReactNode;
}

/** Renders one row of a definition list (`<dl>`): a name and its description. */
export function DefinitionRow({ name, isOnCountPage = false, children }: DefinitionRowProps) {
  return (
    <div data-page-says={isOnCountPage ? '' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
