import type { Point } from '@/components/map/camera';
import type { Cell, ExplorerRecord, MarkGrid, MarkSet } from './explorerRecord';

/** One drawing of the marks. */
export interface MarkFrame {
  readonly grid: MarkGrid;
  /** By the id of the record; what is not in it has no mark here. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** @param records all of them, in the order that the set has. */
export function markFrame({ grid, cells }: MarkSet, records: readonly ExplorerRecord[]): MarkFrame {
  const found = new Map<string, Cell>();
  for (const [i, { id }] of records.entries()) {
    const [column = -1, row = -1] = [cells[2 * i], cells[2 * i + 1]];
    if (column >= 0) found.set(id, [column, row]);
  }
  return { grid, cells: found };
}

/** Centre of a record's mark in px of the frame; undefined where it has none. */
export function markCentre({ id }: ExplorerRecord, { grid, cells }: MarkFrame): Point | undefined {
  const cell = cells.get(id);
  return cell && [grid.x + (cell[0] + 0.5) * grid.cell, grid.y + (cell[1] + 0.5) * grid.cell];
}

/** The record whose mark is nearest to a point, within reach of a finger. */
export function nearestRecord(
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
export function recordTowards(
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
