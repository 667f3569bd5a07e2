import { roundToHundredth } from '@/components/charts/pixels';
import type { PlacedMarkBlocks } from './placeMarkBlocks';

interface MarkBlocksDrawingProps {
  /** Id of the SVG pattern that fills this drawing with squares, unique on the page. */
  readonly id: string;
  readonly placed: PlacedMarkBlocks;
  readonly tile: number;
  /**
   * Width of the drawing as a share of the column's width, 0 to 1, so that the squares of two drawings have the same
   * size. Default: 1.
   */
  readonly share?: number;
  readonly description: string;
  /** Number of squares, with a fraction for a partly filled one. `<mark-field>` reads it from `data-amount`. */
  readonly amount: number;
}

/** Draws a number as squares in blocks of a hundred squares. The last square is partly filled by the remainder. */
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
