import { EndType, FillRule, inflatePathsD, intersectD, JoinType, unionD } from 'clipper2-ts';
import { hundredth } from '@/components/charts/pixels';
import type { Box } from './box';
import { pathText } from './pathText';
import { simplifyRing } from './simplifyLine';
import type { Trace } from './traceOutline';

const FAINTEST = 0.12;
const STRONGEST = 0.95;
/** As `stillStyle.ts` draws them. */
const THICKNESS = 0.8;

/** Strength of each water line: clear at the shore, almost gone at sea. */
function waterLineStrength(index: number, count: number): number {
  const share = count < 2 ? 0 : index / (count - 1);
  return hundredth(STRONGEST * (FAINTEST / STRONGEST) ** share);
}

/** Decimals of a pixel in the computation. */
const DECIMALS = 2;
/** How far a line may stray in the computation, in px. */
const STRAYS = 0.2;
/** So far outside the box lies the edge along which lines are cut, in px: it is not seen. */
const OUTSIDE = 4;

export interface WaterLine {
  /** Path data, in steps of a whole pixel, or of a part of it. */
  readonly path: string;
  /** Opacity of its stroke. */
  readonly strength: number;
}

/** How fine the lines are drawn. Absent: so that no eye sees a corner, in a picture of their own. */
interface Fineness {
  /** How far a line may stray from its distance, in px. */
  readonly strays: number;
  /** Steps that a pixel is divided into. */
  readonly perPixel: 1 | 2 | 10;
}

/**
 * Lines at set distances from the shore, as engravers drew water: the outlines of the land grown by each distance (A.
 * Johnson's Clipper2), which a browser draws in a third of the time it takes to stroke the shore as broadly.
 * @param shore the land, in px
 * @param box what is seen, in px
 * @param distances from the shore to the outer edge of each line, in px
 * @returns one line for each distance, in their order
 */
export function waterLines(
  shore: readonly Trace[],
  box: Box,
  distances: readonly number[],
  { strays, perPixel }: Fineness = { strays: STRAYS, perPixel: 10 },
): readonly WaterLine[] {
  const land = unionD(
    shore.map(({ points }) => points.map(([x, y]) => ({ x, y }))),
    FillRule.NonZero,
  );
  const seen = cornersOf(box, OUTSIDE);
  return distances.map((distance, index) => {
    const reach = distance - THICKNESS / 2;
    const grown = inflatePathsD(land, reach, JoinType.Round, EndType.Polygon, 2, DECIMALS, STRAYS);
    const rings = intersectD(grown, [seen], FillRule.NonZero, DECIMALS).map((ring) => ({
      points: simplifyRing(
        ring.map(({ x, y }) => [x, y] as const),
        strays,
      ),
      closed: true,
    }));
    return { path: pathText(rings, perPixel), strength: waterLineStrength(index, distances.length) };
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
