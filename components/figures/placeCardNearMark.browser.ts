/** A box in the window, px. */
export interface BoxInWindow {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of the window, px. A card may cover only the part below `top`. */
interface View extends Size {
  /** Bottom of the masthead, px from the top of the window; 0 where it is not visible. */
  readonly top: number;
}

interface PlacedCard {
  readonly left: number;
  readonly top: number;
  /** The height that is available for the card, px; a taller card scrolls. */
  readonly room: number;
}

/** Distance between a mark and its card, px. */
const GAP = 10;
/** Minimum distance between a card and the edge of the window, px. */
const EDGE = 8;
/** Minimum height of a card, px: a shorter one would show less than a line of text. */
const MIN_CARD_HEIGHT_PX = 64;

/**
 * Returns the position in the window, px, of a card that does not cover its mark: above it, below it or beside it, in
 * this order of preference. Where the card fits nowhere, it takes the larger of the spaces above and below and scrolls.
 * If the mark fills the window, the card covers its lower half.
 */
export function placeCardNearMark(mark: BoxInWindow, card: Size, view: View): PlacedCard {
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
  if (Math.max(over, under) < MIN_CARD_HEIGHT_PX) {
    const half = Math.min(card.height, room / 2);
    return { left, top: view.height - EDGE - half, room: half };
  }
  return over > under ? { left, top: start, room: over } : { left, top: mark.bottom + GAP, room: under };
}

function clamp(value: number, first: number, last: number): number {
  return Math.max(first, Math.min(value, last));
}
