import { MARK_FRAMES } from './markFrames';
import { type MarkBlocksFrame, type PlacedMarkBlocks, placeMarkBlocks } from './placeMarkBlocks';

/** Squares of one number as they appear in the figure, with everything that is needed to draw them on a canvas. */
export interface MarkPositions {
  /** SVG that shows these squares at rest. Its `data-amount` is their number, the same in each layout. */
  readonly svg: SVGElement;
  /** Filled part of the last square, 0 to 1. */
  readonly share: number;
  /**
   * Opacity of all squares (0 to 1), line width and side of a square in CSS px; then x and y of the upper left corner
   * of each square, in CSS px from the upper left corner of the figure's body.
   */
  readonly values: number[];
}

/** Number of entries in `values` before the x coordinate of the first square. */
export const INDEX_OF_FIRST_MARK_X = 3;

/** Distance from which hidden squares move in, as a share of the width of the figure's body. */
const HIDDEN_OFFSET_SHARE = 0.25;

/**
 * Computes the current positions of the squares of each number, with the function that also places them on the server.
 * @param picture body of the figure: it contains each drawing in several layouts, of which at most one is visible
 */
export function computeMarkPositions(picture: HTMLElement): readonly MarkPositions[] {
  const box = picture.getBoundingClientRect();
  const shown = new Map<string | undefined, SVGSVGElement>();
  for (const svg of picture.querySelectorAll<SVGSVGElement>('.mark-blocks')) {
    const isKnown = shown.has(svg.dataset.amount);
    const isLaidOut = svg.getClientRects().length > 0;
    if (isLaidOut && (!isKnown || isVisible(svg))) shown.set(svg.dataset.amount, svg);
  }
  return [...shown.values()].map((svg) => {
    const rect = svg.getBoundingClientRect();
    const { direction } = getComputedStyle(svg);
    const dir = direction === 'rtl' ? 'rtl' : 'ltr';
    const drawn = known.get(svg) ?? drawnMarks(svg, dir);
    known.set(svg, drawn);
    const isShown = isVisible(svg);
    const aside = isShown ? 0 : box.width * (dir === 'rtl' ? -HIDDEN_OFFSET_SHARE : HIDDEN_OFFSET_SHARE);
    const from = { x: rect.left - box.left + aside, y: rect.top - box.top, scale: rect.width / drawn.width };
    return { svg, share: drawn.part?.share ?? 1, values: [isShown ? 1 : 0, ...onPicture(drawn, from)] };
  });
}

interface DrawnMarks extends Pick<PlacedMarkBlocks, 'width' | 'part' | 'mark'> {
  readonly tiles: readonly ReturnType<PlacedMarkBlocks['tileAt']>[];
}

/**
 * Cache of the computed squares by drawing, because computing hundreds of squares takes a whole animation frame on a
 * slow phone.
 */
const known = new WeakMap<SVGElement, DrawnMarks>();

function drawnMarks(svg: SVGElement, dir: MarkBlocksFrame['dir']): DrawnMarks {
  const amount = Number(svg.dataset.amount);
  const [, frame] = Object.entries(MARK_FRAMES).find(([name]) => svg.matches(`.chart-${name} > *`)) ?? [];
  if (!frame) throw new Error('These marks stand in no frame.');
  const { tileAt, ...placed } = placeMarkBlocks(amount, { ...frame, dir });
  return { ...placed, tiles: Array.from({ length: Math.ceil(amount) }, (_, index) => tileAt(index)) };
}

function isVisible(svg: SVGElement): boolean {
  return getComputedStyle(svg).visibility === 'visible';
}

interface Drawn {
  readonly x: number;
  readonly y: number;
  /** CSS px on the page for one SVG unit of the drawing. */
  readonly scale: number;
}

function onPicture({ mark, tiles }: DrawnMarks, { x, y, scale }: Drawn): number[] {
  const values = [scale, mark.side * scale];
  for (const tile of tiles) values.push(x + (tile.x + mark.inset) * scale, y + (tile.y + mark.inset) * scale);
  return values;
}
