import type { Box } from '../box';
import type { Point } from '../camera';

/** A named place, in px of the world map at one zoom, and how many marks it needs. */
export interface PlaceNeedingMarks {
  readonly at: Point;
  readonly count: number;
}

/**
 * Places marks around their places, as the drawn map does: each in the nearest free cell of a square grid. The cell of
 * a place itself remains empty, since a mark there would suggest an exact location; so do cells under `covered` boxes
 * and on the `shore`. The place with the most marks is served first. The grid is fixed to the world at its zoom, so
 * panning moves no mark relative to its place.
 * @param cell side of a cell, px
 * @returns for each place, in the given order, the offsets in px from the place to the centres of its marks, nearest
 * first
 */
export function packMarksAroundPlaces(
  places: readonly PlaceNeedingMarks[],
  cell: number,
  covered: readonly Box[],
  shore: readonly Point[] = [],
): readonly (readonly Point[])[] {
  const closed = [...places.map(({ at }) => at), ...shore];
  const taken = new Set(closed.map(([x, y]) => key(Math.floor(x / cell), Math.floor(y / cell))));
  for (const box of covered) for (const id of cellsUnder(box, cell)) taken.add(id);
  const chosen = new Map<PlaceNeedingMarks, readonly Point[]>();
  for (const place of places.toSorted((a, b) => b.count - a.count)) {
    const cells = nearestFree(place, cell, taken);
    for (const { column, row } of cells) taken.add(key(column, row));
    chosen.set(
      place,
      cells.map(({ offset }) => offset),
    );
  }
  return places.map((place) => chosen.get(place) ?? []);
}

interface FreeCell {
  readonly column: number;
  readonly row: number;
  readonly offset: Point;
  readonly away: number;
}

/**
 * Returns as many free cells as the place needs, nearest first. It widens the search square until the circle inside it
 * contains enough.
 */
function nearestFree({ at: [x, y], count }: PlaceNeedingMarks, cell: number, taken: ReadonlySet<number>): FreeCell[] {
  const [midColumn, midRow] = [Math.floor(x / cell), Math.floor(y / cell)];
  for (let reach = Math.ceil(Math.sqrt(count)); ; reach = Math.ceil(reach * 1.4)) {
    const free: FreeCell[] = [];
    for (let column = midColumn - reach; column <= midColumn + reach; column++) {
      for (let row = midRow - reach; row <= midRow + reach; row++) {
        const offset: Point = [(column + 0.5) * cell - x, (row + 0.5) * cell - y];
        const away = Math.hypot(...offset);
        if (away <= reach * cell && !taken.has(key(column, row))) free.push({ column, row, offset, away });
      }
    }
    if (free.length >= count) return free.sort((a, b) => a.away - b.away).slice(0, count);
  }
}

function cellsUnder({ x, y, width, height }: Box, cell: number): readonly number[] {
  const ids: number[] = [];
  for (let column = Math.floor(x / cell); column * cell < x + width; column++)
    for (let row = Math.floor(y / cell); row * cell < y + height; row++) ids.push(key(column, row));
  return ids;
}

/**
 * Encodes column and row of a cell as one number, which is quick to look up, and unique up to the highest zoom level.
 */
function key(column: number, row: number): number {
  return column * 2 ** 24 + row;
}
