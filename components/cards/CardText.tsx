import type { ReactNode } from 'react';
import type { CardLayout } from './cardLayout';

interface CardTextProps {
  readonly space: CardLayout;
  /** Distance from the start edge of the card, px. Default: the start of the text column. */
  readonly start?: number;
  /** Distance from the top of the card, px. */
  readonly top: number;
  /** Width, px. Default: from `start` to the end of the text column. */
  readonly width?: number;
  readonly height: number;
  readonly className?: string;
  /** Purpose of the text, written to `data-part`; the build requires one text of each kind on a card. Default: none. */
  readonly part?: 'title' | 'number' | 'reporter' | 'caveat';
  /**
   * Font size, px. It is an SVG attribute, because the content policy forbids style attributes. Default: the size that
   * the classes define.
   */
  readonly fontSize?: number;
  readonly children: ReactNode;
}

/** Renders a box of text that wraps, within a card’s SVG. */
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
