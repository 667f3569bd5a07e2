import type { ReactNode } from 'react';

interface LegendEntryProps {
  /** Name of the class that draws the sign. */
  readonly sign: string;
  readonly children: ReactNode;
}

/** Renders a sign of a drawing and its meaning, for use in a `.legend`. */
export function LegendEntry({ sign, children }: LegendEntryProps) {
  return (
    <span>
      <i className={sign} aria-hidden="true" /> {children}
    </span>
  );
}
