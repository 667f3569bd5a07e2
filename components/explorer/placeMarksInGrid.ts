import { least } from 'd3';
import type { Box } from '@/components/map/box';
import { boxesOverlap } from '@/components/map/box';
import type { Point } from '@/components/map/camera';
import type { GridCell } from './explorerRecord';

/** Position of a named place, px of the frame, and its number of marks. */
export interface PlaceWithMarks {
  readonly point: Point;
  readonly count: number;
}

/**
 * Assigns a cell of a square grid to each mark: the free cells nearest to its place, but not the place's own cell,
 * which would suggest an exact location. Cells in `taken` boxes or on the `shore` are excluded. Places with the most
 * marks are served first.
 * @param size width of a cell, px
 * @returns for each place its cells, nearest first
 * @throws Error when the grid is full
 */
export function placeMarksInGrid(
  places: readonly PlaceWithMarks[],
  map: Box,
  size: number,
  taken: readonly Box[],
  shore: readonly Point[] = [],
): readonly (readonly GridCell[])[] {
  const columns = Math.floor(map.width / size);
  const rows = Math.floor(map.height / size);
  const boxOf = (column: number, row: number): Box => ({
    x: map.x + column * size,
    y: map.y + row * size,
    width: size,
    height: size,
  });
  const cellAt = ([x, y]: Point) => `${Math.floor((x - map.x) / size)} ${Math.floor((y - map.y) / size)}`;
  const closed = new Set([...places.map(({ point }) => point), ...shore].map(cellAt));
  const free = new Set(
    Array.from({ length: columns * rows }, (_, i): GridCell => [i % columns, Math.floor(i / columns)]).filter(
      (cell) => {
        if (closed.has(cell.join(' '))) return false;
        const box = boxOf(...cell);
        return !taken.some((other) => boxesOverlap(box, other));
      },
    ),
  );
  const chosen = new Map<PlaceWithMarks, readonly GridCell[]>();
  for (const place of places.toSorted((a, b) => b.count - a.count)) {
    const distance = ([column, row]: GridCell) =>
      Math.hypot(map.x + (column + 0.5) * size - place.point[0], map.y + (row + 0.5) * size - place.point[1]);
    const cells: GridCell[] = [];
    while (cells.length < place.count) {
      const nearest = least(free, distance);
      if (!nearest) throw new Error('The map of the explorer has no room for all marks.');
      free.delete(nearest);
      cells.push(nearest);
    }
    chosen.set(place, cells);
  }
  return places.map((place) => chosen.get(place) ?? []);
}
