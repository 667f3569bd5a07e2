import type { ReactNode } from 'react';

interface KeyEntryProps {
  /** Class of the sign. */
  readonly sign: string;
  readonly children: ReactNode;
}

/** A sign of a drawing and what it means, in a `.legend`. */
export function KeyEntry({ sign, children }: KeyEntryProps) {
  return (
    <span>
      <i className={sign} aria-hidden="true" /> {children}
    </span>
  );
}
