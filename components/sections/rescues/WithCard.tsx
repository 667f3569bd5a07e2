import type { ReactNode } from 'react';

interface WithCardProps {
  readonly drawing: ReactNode;
  readonly card: ReactNode;
}

/** A drawing, and beside it what does not go into its scale. In steps its texts stand there, and the card after them. */
export function WithCard({ drawing, card }: WithCardProps) {
  return (
    <div className="with-card mt-7 grid gap-x-16 gap-y-10 *:min-w-0 min-[80rem]:grid-cols-[minmax(0,1fr)_24.5rem]">
      {drawing}
      {card}
    </div>
  );
}
