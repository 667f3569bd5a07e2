import type { ReactNode } from 'react';
import type { CardSpace } from './cardSpace';

interface CardTextProps {
  readonly space: CardSpace;
  /** From the edge where reading starts, px. Absent: the start of the column of words. */
  readonly start?: number;
  /** From the top of the card, px. */
  readonly top: number;
  /** Absent: to the end of the column of words. */
  readonly width?: number;
  readonly height: number;
  readonly className?: string;
  /** A part that the build requires of each card. Absent: the words are none of these parts. */
  readonly part?: 'title' | 'number' | 'reporter' | 'caveat';
  /** Size of the letters, px, as an attribute: the policy of pages allows no style in their markup. Absent: that of the classes. */
  readonly fontSize?: number;
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
  fontSize,
  children,
}: CardTextProps) {
  return (
    <foreignObject x={space.left(start, width)} y={top} width={width} height={height} fontSize={fontSize}>
      <div className={`card-text ${className}`} data-part={part}>
        {children}
      </div>
    </foreignObject>
  );
}
