import type { ReactNode } from 'react';

/** A list of ways to go on, each a sentence or two with a link: side by side where there is room. */
export function Doors({ children }: { readonly children: ReactNode }) {
  return <div className="doors">{children}</div>;
}
