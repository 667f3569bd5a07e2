import type { Cell } from '@/lib/explorer/explorerRecord';
import type { Point } from '@/lib/map/camera';
import { overlap } from '@/lib/map/collisions';
import type { Box } from '@/lib/map/frames';

/** Marks around one named place. */
export interface PlaceOfMarks {
  readonly point: Point;
  readonly count: number;
}

/**
 * One cell of a square grid for each mark: the free ones nearest to its named place, never that of a place itself, as if
 * the event were located there, and clear of what is `taken`. The fullest place chooses first.
 * @returns for each place its cells, nearest first.
 * @throws when the grid is full.
 */
export function placeMarks(
  places: readonly PlaceOfMarks[],
  map: Box,
  size: number,
  taken: readonly Box[],
): readonly (readonly Cell[])[] {
  const columns = Math.floor(map.width / size);
  const rows = Math.floor(map.height / size);
  const boxOf = (column: number, row: number): Box => ({
    x: map.x + column * size,
    y: map.y + row * size,
    width: size,
    height: size,
  });
  const isPlace = (box: Box) =>
    places.some(({ point: [x, y] }) => x >= box.x && x < box.x + size && y >= box.y && y < box.y + size);
  const free = Array.from({ length: columns * rows }, (_, i) => [i % columns, Math.floor(i / columns)] as const).filter(
    ([column, row]) => {
      const box = boxOf(column, row);
      return !isPlace(box) && !taken.some((other) => overlap(box, other));
    },
  );
  const used = new Set<Cell>();
  const chosen = new Map<PlaceOfMarks, readonly Cell[]>();
  for (const place of places.toSorted((a, b) => b.count - a.count)) {
    const distance = ([column, row]: Cell) =>
      Math.hypot(map.x + (column + 0.5) * size - place.point[0], map.y + (row + 0.5) * size - place.point[1]);
    const cells = free
      .filter((cell) => !used.has(cell))
      .map((cell) => ({ cell, away: distance(cell) }))
      .sort((a, b) => a.away - b.away)
      .slice(0, place.count)
      .map(({ cell }) => cell);
    if (cells.length < place.count) throw new Error('The map of the explorer has no room for all marks.');
    for (const cell of cells) used.add(cell);
    chosen.set(place, cells);
  }
  return places.map((place) => chosen.get(place) ?? []);
}
