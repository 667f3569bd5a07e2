import type { SVGProps } from 'react';
import { traceAttributes } from './traceAttributes';
import type { TracedText } from './tracedText';

interface TracedLineProps extends Omit<SVGProps<SVGTextElement>, 'children'> {
  /** The words of the line, with the spaces between them. */
  readonly pieces: readonly TracedText[];
}

/** A line of text in a drawing. A single piece puts its trace on the line itself, which saves an element. */
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
