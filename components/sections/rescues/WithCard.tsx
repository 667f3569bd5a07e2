import type { ReactNode } from 'react';

interface WithCardProps {
  readonly drawing: ReactNode;
  readonly card: ReactNode;
}

/** A drawing, and beside it what does not go into its scale. In steps its texts stand there, and the card after them. */
export function WithCard({ drawing, card }: WithCardProps) {
  return (
    <div className="with-card">
      {drawing}
      {card}
    </div>
  );
}
