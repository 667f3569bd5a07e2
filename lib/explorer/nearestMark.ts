import type { MarkGrid } from '@/lib/explorer/explorerRecord';
import type { Point } from '@/lib/map/camera';
import type { FrameName } from '@/lib/map/frames';
import type { ExplorerRecord } from './explorerRecord';

/** Centre of a record's mark in px of the frame; undefined where it has none. */
export function markCentre({ mark }: ExplorerRecord, frame: FrameName, grid: MarkGrid): Point | undefined {
  if (!mark) return undefined;
  const [column, row] = mark.cell[frame];
  return [grid.x + (column + 0.5) * grid.cell, grid.y + (row + 0.5) * grid.cell];
}

/** The record whose mark is nearest to a point, within reach of a finger. */
export function nearestMark(
  records: readonly ExplorerRecord[],
  frame: FrameName,
  grid: MarkGrid,
  [x, y]: Point,
  reach: number,
): ExplorerRecord | undefined {
  let best: ExplorerRecord | undefined;
  let least = reach;
  for (const record of records) {
    const centre = markCentre(record, frame, grid);
    if (!centre) continue;
    const away = Math.hypot(centre[0] - x, centre[1] - y);
    if (away <= least) [best, least] = [record, away];
  }
  return best;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest mark in the direction of an arrow key, looking ahead rather than aside; undefined for another key. */
export function markTowards(
  records: readonly ExplorerRecord[],
  frame: FrameName,
  grid: MarkGrid,
  from: ExplorerRecord,
  key: string,
): ExplorerRecord | undefined {
  const direction = DIRECTIONS[key];
  const start = markCentre(from, frame, grid);
  if (!direction || !start) return undefined;
  let best: ExplorerRecord | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const record of records) {
    const centre = markCentre(record, frame, grid);
    if (!centre || record.id === from.id) continue;
    const [dx, dy] = [centre[0] - start[0], centre[1] - start[1]];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (ahead <= 0) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [record, cost];
  }
  return best;
}
