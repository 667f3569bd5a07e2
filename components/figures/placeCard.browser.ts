/** A box in the window, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of the window, what a card may lie on. */
interface View extends Size {
  /** Where the masthead ends, px from the top; 0 where there is none. */
  readonly top: number;
}

interface PlacedCard {
  readonly left: number;
  readonly top: number;
  /** The height that there is room for; what is higher scrolls. */
  readonly room: number;
}

/** Paper between a mark and its card, and between a card and the edge of the window, px. */
const GAP = 10;
const EDGE = 8;
/** A lower card shows less than a line of words, px. */
const LEAST = 64;

/**
 * Where a card stands in the window so that it does not lie on the mark it speaks of: over it, under it, beside it, in
 * this order. Where it has room nowhere, on the roomier of the sides over and under, as high as that is; over a mark that
 * fills the window, in its lower half.
 */
export function placeCard(mark: Box, card: Size, view: View): PlacedCard {
  const start = view.top + EDGE;
  const over = mark.top - GAP - start;
  const under = view.height - mark.bottom - GAP - EDGE;
  const left = clamp((mark.left + mark.right - card.width) / 2, EDGE, view.width - card.width - EDGE);
  const top = clamp((mark.top + mark.bottom - card.height) / 2, start, view.height - card.height - EDGE);
  if (card.height <= over) return { left, top: mark.top - GAP - card.height, room: over };
  if (card.height <= under) return { left, top: mark.bottom + GAP, room: under };
  const room = view.height - start - EDGE;
  if (card.height <= room && card.width <= view.width - mark.right - GAP - EDGE)
    return { left: mark.right + GAP, top, room };
  if (card.height <= room && card.width <= mark.left - GAP - EDGE)
    return { left: mark.left - GAP - card.width, top, room };
  if (Math.max(over, under) < LEAST) {
    const half = Math.min(card.height, room / 2);
    return { left, top: view.height - EDGE - half, room: half };
  }
  return over > under ? { left, top: start, room: over } : { left, top: mark.bottom + GAP, room: under };
}

function clamp(value: number, first: number, last: number): number {
  return Math.max(first, Math.min(value, last));
}
