import type { ReactNode } from 'react';

/** Renders links in one row, which wraps onto further lines where it is too long. */
export function LinkRow({ children }: { readonly children: ReactNode }) {
  return <p className="flex flex-wrap items-baseline gap-x-5 *:py-1">{children}</p>;
}
