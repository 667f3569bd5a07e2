import type { ReactNode } from 'react';

/** The heading of every page except the story. */
export function PageTitle({ children }: { readonly children: ReactNode }) {
  return <h1 className="max-w-[30ch] text-[1.6875rem]/8 md:text-[2.75rem]/12">{children}</h1>;
}
