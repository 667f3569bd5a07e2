import type { ReactNode } from 'react';

/** A remark in the margin: a definition, a translation or a caution. Narrow screens show it within the text. */
export function Note({ children }: { readonly children: ReactNode }) {
  return (
    <small className="note" role="note">
      {children}
    </small>
  );
}
