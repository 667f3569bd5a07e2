import { EndType, FillRule, inflatePathsD, intersectD, JoinType, unionD } from 'clipper2-ts';
import { roundToHundredth } from '@/components/charts/pixels';
import type { Box } from './box';
import type { PixelLine } from './projectOutline';
import { simplifyRing } from './simplifyLine';
import { svgPathData } from './svgPathData';

const MIN_OPACITY = 0.12;
const MAX_OPACITY = 0.95;
/** Thickness of a water line in px, as `stillStyleSheet.ts` draws it. */
const LINE_WIDTH_PX = 0.8;

/**
 * Returns the opacity of a water line, 0 to 1: strong at the shore, almost zero far out.
 * @param index position of the line, 0 at the shore
 * @param count number of lines
 */
function waterLineOpacity(index: number, count: number): number {
  const share = count < 2 ? 0 : index / (count - 1);
  return roundToHundredth(MAX_OPACITY * (MIN_OPACITY / MAX_OPACITY) ** share);
}

/** Decimal places to which Clipper2 rounds coordinates in px. */
const DECIMALS = 2;
/** Maximum deviation in px of a rounded corner from its arc. */
const TOLERANCE_PX = 0.2;
/** Distance in px outside the box at which lines are cut, so that the cut edge is not visible. */
const CUT_MARGIN_PX = 4;

export interface WaterLine {
  /** SVG path data, in px of the drawing. */
  readonly path: string;
  /** Opacity of the stroke, 0 to 1. */
  readonly opacity: number;
}

/** Precision of the drawn lines. Default: fine enough that no corner is visible, for separate picture files. */
interface LinePrecision {
  /** Maximum deviation of a line from its nominal distance to the shore, px. */
  readonly tolerancePx: number;
  /** Rounding steps per px: 1 rounds coordinates to whole px, 10 to tenths. */
  readonly perPixel: 1 | 2 | 10;
}

/**
 * Draws lines at fixed distances from the shore, as in engravings: outlines of the land, grown by each distance with
 * Clipper2. Browsers draw them in a third of the time that strokes of that width take.
 * @param shore outlines of the land, in px
 * @param box visible area, in px
 * @param distances distances from the shore to the outer edge of each line, in px
 * @returns one line for each distance, in the same order
 */
export function drawWaterLines(
  shore: readonly PixelLine[],
  box: Box,
  distances: readonly number[],
  { tolerancePx, perPixel }: LinePrecision = { tolerancePx: TOLERANCE_PX, perPixel: 10 },
): readonly WaterLine[] {
  const land = unionD(
    shore.map(({ points }) => points.map(([x, y]) => ({ x, y }))),
    FillRule.NonZero,
  );
  const seen = cornersOf(box, CUT_MARGIN_PX);
  return distances.map((distance, index) => {
    const reach = distance - LINE_WIDTH_PX / 2;
    const grown = inflatePathsD(land, reach, JoinType.Round, EndType.Polygon, 2, DECIMALS, TOLERANCE_PX);
    const rings = intersectD(grown, [seen], FillRule.NonZero, DECIMALS).map((ring) => ({
      points: simplifyRing(
        ring.map(({ x, y }) => [x, y] as const),
        tolerancePx,
      ),
      closed: true,
    }));
    return { path: svgPathData(rings, perPixel), opacity: waterLineOpacity(index, distances.length) };
  });
}

function cornersOf({ x, y, width, height }: Box, outside: number) {
  const [left, top, right, bottom] = [x - outside, y - outside, x + width + outside, y + height + outside];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}
