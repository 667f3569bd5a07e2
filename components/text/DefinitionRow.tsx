import type { ReactNode } from 'react';

interface DefinitionRowProps {
  readonly name: ReactNode;
  /**
   * Whether the page of the count prints the content of this row elsewhere. If so, only the card beside a number in the
   * story shows the row. Default: false.
   */
  readonly isOnCountPage?: boolean;
  readonly children: ReactNode;
}

/** One row of a definition list: a name and its description. */
export function DefinitionRow({ name, isOnCountPage = false, children }: DefinitionRowProps) {
  return (
    <div data-page-says={isOnCountPage ? '' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
