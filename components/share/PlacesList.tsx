import type { ReactNode } from 'react';

interface PlacesListProps {
  readonly id: string;
  readonly title: string;
  /** Links. */
  readonly children: readonly ReactNode[];
}

/** Pages to go on to from one that is shared: the figures of a section, the other readings of a sentence. */
export function PlacesList({ id, title, children }: PlacesListProps) {
  return (
    <nav className="mt-10 border-t border-rule pt-5 font-sans" aria-labelledby={id}>
      <h2 id={id} className="text-2xl/7.5">
        {title}
      </h2>
      <ul className="[&_a]:inline-block [&_a]:py-2.5">{children}</ul>
    </nav>
  );
}
