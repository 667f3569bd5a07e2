import type { SVGProps } from 'react';
import { traceAttributes } from './traceAttributes';
import type { TracedText } from './tracedText';

interface TracedLineProps extends Omit<SVGProps<SVGTextElement>, 'children'> {
  /** The words of the line, including the spaces between them, each with the source of its number. */
  readonly pieces: readonly TracedText[];
}

/**
 * Renders a line of text in a drawing. Where the line is a single piece, the line itself names the source of its
 * number, which saves an element.
 */
export function TracedLine({ pieces, ...text }: TracedLineProps) {
  const [only, ...others] = pieces;
  if (!only) return null;
  if (others.length === 0)
    return (
      <text {...text} {...traceAttributes(only)}>
        {only.text}
      </text>
    );
  return (
    <text {...text}>
      {pieces.map((piece) => (
        <tspan key={piece.text} {...traceAttributes(piece)}>
          {piece.text}
        </tspan>
      ))}
    </text>
  );
}
