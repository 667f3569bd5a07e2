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
 * @param view the window, px
 */
export function placeCard(mark: Box, card: Size, view: Size): PlacedCard {
  const over = mark.top - GAP - EDGE;
  const under = view.height - mark.bottom - GAP - EDGE;
  const left = clamp((mark.left + mark.right - card.width) / 2, view.width - card.width);
  const top = clamp((mark.top + mark.bottom - card.height) / 2, view.height - card.height);
  if (card.height <= over) return { left, top: mark.top - GAP - card.height, room: over };
  if (card.height <= under) return { left, top: mark.bottom + GAP, room: under };
  const room = view.height - 2 * EDGE;
  if (card.height <= room && card.width <= view.width - mark.right - GAP - EDGE)
    return { left: mark.right + GAP, top, room };
  if (card.height <= room && card.width <= mark.left - GAP - EDGE)
    return { left: mark.left - GAP - card.width, top, room };
  if (Math.max(over, under) < LEAST) {
    const half = Math.min(card.height, view.height / 2);
    return { left, top: view.height - EDGE - half, room: half };
  }
  return over > under ? { left, top: EDGE, room: over } : { left, top: mark.bottom + GAP, room: under };
}

function clamp(start: number, last: number): number {
  return Math.max(EDGE, Math.min(start, last - EDGE));
}
