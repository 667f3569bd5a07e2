import type { ReactNode } from 'react';

interface DrawingWithCardProps {
  readonly drawing: ReactNode;
  readonly card: ReactNode;
}

/**
 * Renders a drawing and beside it a box for facts that do not share the scale of the drawing. Figures with steps do not
 * use it, because the texts of the steps need that space.
 */
export function DrawingWithSidePanel({ drawing, card }: DrawingWithCardProps) {
  return (
    <div className="with-card mt-7 grid gap-x-16 gap-y-10 *:min-w-0 min-[80rem]:grid-cols-[minmax(0,1fr)_24.5rem]">
      {drawing}
      {card}
    </div>
  );
}
