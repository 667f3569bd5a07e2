import type { ReactNode } from 'react';

interface TermRowProps {
  readonly name: ReactNode;
  /** Whether the number's own page says it elsewhere, so that only the card beside a number in the story shows it. */
  readonly pageSays?: boolean;
  readonly children: ReactNode;
}

/** One term of a list and what is said of it. */
export function TermRow({ name, pageSays = false, children }: TermRowProps) {
  return (
    <div data-page-says={pageSays ? '' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
