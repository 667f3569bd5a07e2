import type { ReactNode } from 'react';

interface RelatedPagesProps {
  readonly id: string;
  readonly title: string;
  /** Links, one for each list item. */
  readonly children: readonly ReactNode[];
}

/**
 * Renders links from a shared page to related pages, such as the other figures of a section or the other readings of a
 * sentence.
 */
export function RelatedPages({ id, title, children }: RelatedPagesProps) {
  return (
    <nav className="mt-10 border-t border-rule pt-5 font-sans" aria-labelledby={id}>
      <h2 id={id} className="text-2xl/7.5">
        {title}
      </h2>
      <ul className="[&_a]:inline-block [&_a]:py-2.5">{children}</ul>
    </nav>
  );
}
