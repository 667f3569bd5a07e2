import { type Cell, type ExplorerRecord, type MarkGrid, VIEWS, type View } from '@/lib/explorer/explorerRecord';
import type { Point } from '@/lib/map/camera';
import type { FrameName } from '@/lib/map/frames';

/** The cell of a record's mark; undefined where the view does not reach its place, or nothing is plotted. */
export function cellOf({ mark }: ExplorerRecord, view: View, frame: FrameName): Cell | undefined {
  const cells = mark?.cells[VIEWS.indexOf(view)];
  if (!cells) return undefined;
  const [column, row] = frame === 'wide' ? cells.slice(0, 2) : cells.slice(2);
  return column === undefined || row === undefined || column < 0 ? undefined : [column, row];
}

/** Which drawing of the marks is meant. */
export interface MarkFrame {
  readonly view: View;
  readonly frame: FrameName;
  readonly grid: MarkGrid;
}

/** Centre of a record's mark in px of the frame; undefined where it has none. */
export function markCentre(record: ExplorerRecord, { view, frame, grid }: MarkFrame): Point | undefined {
  const cell = cellOf(record, view, frame);
  return cell && [grid.x + (cell[0] + 0.5) * grid.cell, grid.y + (cell[1] + 0.5) * grid.cell];
}

/** The record whose mark is nearest to a point, within reach of a finger. */
export function nearestMark(
  records: readonly ExplorerRecord[],
  drawing: MarkFrame,
  [x, y]: Point,
  reach: number,
): ExplorerRecord | undefined {
  let best: ExplorerRecord | undefined;
  let least = reach;
  for (const record of records) {
    const centre = markCentre(record, drawing);
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
  drawing: MarkFrame,
  from: ExplorerRecord,
  key: string,
): ExplorerRecord | undefined {
  const direction = DIRECTIONS[key];
  const start = markCentre(from, drawing);
  if (!direction || !start) return undefined;
  let best: ExplorerRecord | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const record of records) {
    const centre = markCentre(record, drawing);
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
