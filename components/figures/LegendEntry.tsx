import type { ReactNode } from 'react';

interface LegendEntryProps {
  /** CSS class names that draw the sign. */
  readonly sign: string;
  readonly children: ReactNode;
}

/** Renders a sign of a drawing beside its meaning, for use in a `.legend`. */
export function LegendEntry({ sign, children }: LegendEntryProps) {
  return (
    <span>
      <i className={sign} aria-hidden="true" /> {children}
    </span>
  );
}
