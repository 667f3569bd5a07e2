import type { SVGProps } from 'react';
import { sourceAttributes } from './sourceAttributes';
import type { SourcedText } from './sourcedText';

interface SourcedTextLineProps extends Omit<SVGProps<SVGTextElement>, 'children'> {
  /** The text of the line in pieces, including the spaces between them, each with the source of its number. */
  readonly pieces: readonly SourcedText[];
}

/**
 * Renders a line of SVG text in which each number names its source. A single piece has the source on the `<text>`
 * itself, which saves a `<tspan>`.
 */
export function SourcedTextLine({ pieces, ...text }: SourcedTextLineProps) {
  const [only, ...others] = pieces;
  if (!only) return null;
  if (others.length === 0)
    return (
      <text {...text} {...sourceAttributes(only)}>
        {only.text}
      </text>
    );
  return (
    <text {...text}>
      {pieces.map((piece) => (
        <tspan key={piece.text} {...sourceAttributes(piece)}>
          {piece.text}
        </tspan>
      ))}
    </text>
  );
}
