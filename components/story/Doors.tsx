import type { ReactNode } from 'react';

/** Suggestions where to continue, each one or two sentences with a link; side by side on wide screens. */
export function Doors({ children }: { readonly children: ReactNode }) {
  return <div className="doors">{children}</div>;
}
