import type { SVGProps } from 'react';
import { sourceAttributes } from './sourceAttributes';
import type { SourcedText } from './sourcedText';

interface SourcedTextLineProps extends Omit<SVGProps<SVGTextElement>, 'children'> {
  /** The words of the line, including the spaces between them, each with the source of its number. */
  readonly pieces: readonly SourcedText[];
}

/**
 * Renders a line of text in a drawing. Where the line is a single piece, the line itself names the source of its
 * number, which saves an element.
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
