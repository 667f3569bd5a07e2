import type { ReactNode } from 'react';
import type { CardSpace } from './cardSpace';

interface CardTextProps {
  readonly space: CardSpace;
  /** From where reading starts and from the top, px. Absent: the start of the column of words. */
  readonly start?: number;
  readonly top: number;
  /** Absent: to the end of the column of words. */
  readonly width?: number;
  readonly height: number;
  readonly className?: string;
  /** What the words are, where no card is made without them. */
  readonly part?: 'title' | 'number' | 'reporter' | 'caveat';
  readonly children: ReactNode;
}

/** Words that break into lines inside a box of a card’s drawing. */
export function CardText({
  space,
  start = space.column.start,
  top,
  width = space.column.start + space.column.width - start,
  height,
  className = '',
  part,
  children,
}: CardTextProps) {
  return (
    <foreignObject x={space.left(start, width)} y={top} width={width} height={height}>
      <div className={`card-text ${className}`} data-part={part}>
        {children}
      </div>
    </foreignObject>
  );
}
