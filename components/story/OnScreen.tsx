import type { ReactNode } from 'react';

/** Words that only a screen needs, such as what to press: not printed. */
export function OnScreen({ children }: { readonly children: ReactNode }) {
  return <span data-ui="">{children}</span>;
}
