import { estimateTextWidthPx } from '@/components/charts/estimateTextWidthPx';
import { type Box, boxesOverlap } from '@/components/map/box';
import type { Point } from '@/components/map/camera';
import type { PixelLine } from '@/components/map/projectOutline';
import type { LabelSide } from '@/components/map/scene';
import type { CardLayout } from './cardLayout';
import { CHAT_CROP_EDGES_PX } from './cards';

/** A place whose name the map of a card shows, with its position on the card (`at`) and the radius of its mark, px. */
export interface NamedMapPoint {
  readonly name: string;
  readonly at: Point;
  readonly radius: number;
  /** The side of the point that is tried first for the name. Default: the order of `SIDES`. */
  readonly side?: LabelSide | undefined;
}

export interface PlacedMapName {
  readonly name: string;
  /** Position (`x`, `y`) of the text's anchor on the baseline, px from the left and the top of the card. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Sides of a point at which its name may be placed, the best first. */
const SIDES: readonly LabelSide[] = ['e', 'w', 's', 'n', 'se', 'ne', 'sw', 'nw'];
/** Distance from a mark to its name, px. */
const NAME_GAP_PX = { wide: 11, post: 16 } as const;
/** Font size of the names, px (`.card-place` in card.css). */
const NAME_SIZE_PX = { wide: 23, post: 33 } as const;
/** Distance from the middle of a line to its baseline, em. */
const BASELINE_EM = 0.36;
/** Ratio of a name's true width to its estimated width; estimates are slightly too large. */
const WIDTH_SHARE = 0.94;
/** Minimum vertical distance between two names, px. */
const LEADING_PX = 5;
/** Minimum distance of a name from the edges of the map, px. */
const MARGIN_PX = 12;
/** Distance along a coast or border, px, between the points at which overlap with a name is tested. */
const STEP_PX = 5;

interface Ground {
  readonly map: Box;
  /** Boxes of other text, px, which no name may overlap. */
  readonly taken: readonly Box[];
  /** Coasts and borders, px, which names should not cross. */
  readonly lines: readonly PixelLine[];
}

/**
 * Returns the position of each name beside its point: the first side at which the name is inside the map, overlaps
 * nothing and does not cross the edges of the square to which chat programs crop the card. Sides where no coast or
 * border crosses the name are preferred.
 * @throws Error when a name has no room
 */
export function placeMapCardNames(
  { format, isWide, isRtl }: CardLayout,
  points: readonly NamedMapPoint[],
  { map, taken, lines }: Ground,
): readonly PlacedMapName[] {
  const blocks: Box[] = [...taken, ...points.map(boxOfMark)];
  return points.map((point) => {
    const sides = point.side ? [point.side, ...SIDES] : SIDES;
    const free = sides
      .flatMap((side) => gapsAt(side, point.radius, format).map((gap) => nameAt(point, side, format, gap)))
      .filter(
        ({ box }) =>
          isInside(box, map) && !blocks.some((block) => boxesOverlap(box, block)) && !(isWide && isCutBySquare(box)),
      );
    const [first] = free;
    if (!first) throw new Error(`The map of a share card has no room for the name “${point.name}”.`);
    const { box, placed } =
      point.side === undefined
        ? (free.find((one) => !lines.some((trace) => runsUnder(trace, one.box))) ?? first)
        : first;
    blocks.push({ ...box, y: box.y - LEADING_PX, height: box.height + 2 * LEADING_PX });
    return isRtl ? { ...placed, anchor: MIRRORED[placed.anchor] } : placed;
  });
}

/** Maps left-to-right text anchors to those of right-to-left text, where the start of a line is its right end. */
const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const;

/**
 * Returns whether a coast or border crosses the box of a name, except in the top and bottom tenth of its height, where
 * few letters reach.
 */
function runsUnder({ points }: PixelLine, { x, y, width, height }: Box): boolean {
  const slack = 0.1 * height;
  return points.some(([fromX, fromY], i) => {
    const [toX, toY] = points[i + 1] ?? [fromX, fromY];
    const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / STEP_PX) + 1;
    return Array.from({ length: steps }, (_, step) => step / steps).some((share) => {
      const [atX, atY] = [fromX + share * (toX - fromX), fromY + share * (toY - fromY)];
      return atX > x && atX < x + width && atY > y + slack && atY < y + height - slack;
    });
  });
}

function boxOfMark({ at: [x, y], radius }: NamedMapPoint): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/**
 * Returns the possible distances from a mark to its name, px, the best first. A diagonal name is closer to its mark
 * than a name beside the mark, unless the mark is a circle, which could look like a digit next to the number.
 */
function gapsAt(side: LabelSide, radius: number, format: CardLayout['format']): readonly number[] {
  const gap = NAME_GAP_PX[format];
  if (side.length === 1) return [gap];
  return radius > gap ? [gap, gap / 2] : [gap / 2];
}

function nameAt(
  { name, at: [x, y], radius }: NamedMapPoint,
  side: LabelSide,
  format: CardLayout['format'],
  gap: number,
) {
  const size = NAME_SIZE_PX[format];
  const width = WIDTH_SHARE * estimateTextWidthPx(name, size);
  const height = size;
  const isDiagonal = side.length === 2;
  const across = (side.endsWith('e') ? 1 : side.endsWith('w') ? -1 : 0) as 1 | 0 | -1;
  const down = side.startsWith('s') ? 1 : side.startsWith('n') ? -1 : 0;
  // The corner of a diagonal name touches the circle of its mark.
  const away = isDiagonal ? radius * Math.SQRT1_2 : radius;
  const startX = x + across * (away + gap);
  const middleY = y + down * (away + height / 2 + (across === 0 ? gap / 3 : 0));
  const left = across === 1 ? startX : across === -1 ? startX - width : x - width / 2;
  return {
    box: { x: left, y: middleY - height / 2, width, height },
    placed: {
      name,
      x: Math.round(startX),
      y: Math.round(middleY + BASELINE_EM * size),
      anchor: across === 1 ? ('start' as const) : across === -1 ? ('end' as const) : ('middle' as const),
    },
  };
}

function isInside(box: Box, map: Box): boolean {
  return (
    box.x >= map.x + MARGIN_PX &&
    box.x + box.width <= map.x + map.width - MARGIN_PX &&
    box.y >= map.y + MARGIN_PX &&
    box.y + box.height <= map.y + map.height
  );
}

function isCutBySquare({ x, width }: Box): boolean {
  return [CHAT_CROP_EDGES_PX.left, CHAT_CROP_EDGES_PX.right].some((edge) => x < edge && x + width > edge);
}
