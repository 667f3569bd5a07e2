import type { ReactNode } from 'react';

interface NoteProps {
  /** Whether it is shown only where there is a margin, and on no narrow screen. */
  readonly isMarginal?: boolean;
  readonly children: ReactNode;
}

/** A remark in the margin: a definition, a translation, a caution. On narrow screens it follows the paragraph. */
export function Note({ isMarginal = false, children }: NoteProps) {
  return (
    <small className={isMarginal ? 'note max-lg:hidden' : 'note'} role="note">
      {children}
    </small>
  );
}
