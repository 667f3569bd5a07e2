import type { PlacedBlocks } from '@/lib/charts/placeMarkBlocks';
import { hundredth, tenth } from '@/lib/drawing/pixels';

interface MarkBlocksProps {
  /** Unique on the page: names the pattern of this drawing. */
  readonly id: string;
  readonly placed: PlacedBlocks;
  readonly tile: number;
  /** Share of the column's width that the drawing takes, so that two of them keep one scale; all of it when absent. */
  readonly share?: number;
  readonly description: string;
}

/** How much of its tile a mark fills. */
const FILL = 0.76;

/** A count as squares in blocks, the last one filled as far as the count goes. */
export function MarkBlocks({ id, placed, tile, share = 1, description }: MarkBlocksProps) {
  const { width, height, outline, part } = placed;
  const side = tenth(tile * FILL);
  const inset = (tile - side) / 2;
  return (
    <svg
      className="mark-blocks"
      viewBox={`0 0 ${width} ${height}`}
      width={`${hundredth(share * 100)}%`}
      role="img"
      aria-label={description}
    >
      <pattern id={id} width={tile} height={tile} patternUnits="userSpaceOnUse">
        <path d={`M${inset} ${inset}h${side}v${side}h${-side}z`} />
      </pattern>
      <path d={outline} fill={`url(#${id})`} />
      {part && (
        <path className="mark-part" d={`M${part.tile.x + inset} ${part.tile.y + inset}h${side}v${side}h${-side}z`} />
      )}
      {part && (
        <path d={`M${part.tile.x + inset} ${part.tile.y + inset + side}h${side}v${-side * part.share}h${-side}z`} />
      )}
    </svg>
  );
}
