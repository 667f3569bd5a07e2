import type { ReactNode } from 'react';

/** A row of links that wraps. */
export function LinkLine({ children }: { readonly children: ReactNode }) {
  return <p className="flex flex-wrap items-baseline gap-x-5 *:py-1">{children}</p>;
}
