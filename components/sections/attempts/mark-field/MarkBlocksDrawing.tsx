import { roundToHundredth } from '@/components/charts/pixels';
import type { PlacedMarkBlocks } from './placeMarkBlocks';

interface MarkBlocksDrawingProps {
  /** Id of the pattern of this drawing, unique on the page. */
  readonly id: string;
  readonly placed: PlacedMarkBlocks;
  readonly tile: number;
  /** Width of the drawing as a share of its column, so that two drawings have one scale. Default: 1. */
  readonly share?: number;
  readonly description: string;
  /** Number of marks, which the element that moves them reads (MarkField.element.ts). */
  readonly amount: number;
}

/** Count drawn as squares in blocks of a hundred. The last square is partly filled for the remainder. */
export function MarkBlocksDrawing({ id, placed, tile, share = 1, description, amount }: MarkBlocksDrawingProps) {
  const { width, height, outline, part, mark } = placed;
  const { inset, side } = mark;
  return (
    <svg
      className="mark-blocks"
      viewBox={`0 0 ${width} ${height}`}
      width={`${roundToHundredth(share * 100)}%`}
      role="img"
      aria-label={description}
      data-amount={amount}
    >
      <pattern id={id} width={tile} height={tile} patternUnits="userSpaceOnUse">
        <path d={`M${inset} ${inset}h${side}v${side}h${-side}z`} />
      </pattern>
      <path d={outline} fill={`url(#${id})`} />
      {part && (
        <g transform={`translate(${part.tile.x + inset} ${part.tile.y + inset})`}>
          <path className="mark-part" d={`M0 0h${side}v${side}h${-side}z`} />
          <path d={`M0 ${side}h${side}v${-roundToHundredth(side * part.share)}h${-side}z`} />
        </g>
      )}
    </svg>
  );
}
