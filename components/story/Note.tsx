import type { ReactNode } from 'react';

/** A remark in the margin: a definition, a translation, a caution. On narrow screens it stands in the text. */
export function Note({ children }: { readonly children: ReactNode }) {
  return (
    <small className="note" role="note">
      {children}
    </small>
  );
}
