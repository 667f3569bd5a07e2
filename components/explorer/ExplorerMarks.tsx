import type { FrameName } from '@/components/map/frames';
import { type ExplorerRecord, HUE_OF_KIND, KINDS, type MarkSet } from './explorerRecord';
import { dotsPath } from './gridPoint';
import { KindMark } from './kinds';

interface ExplorerMarksProps {
  readonly frame: FrameName;
  /** Positions of the marks. Default: `<report-map>` fetches them when a reader opens the view. */
  readonly set?: MarkSet | undefined;
  /** All records, in the order of `set.cells`. */
  readonly records: readonly ExplorerRecord[];
}

/**
 * Marks of all records that a map shows, over one of its frames; `<report-map>` filters them. They have the role of
 * buttons from the start, even while hidden from assistive technology, because adding it later restyles hundreds of
 * them.
 */
export function ExplorerMarks({ frame, set, records }: ExplorerMarksProps) {
  if (!set) return <svg className="explorer-marks" data-frame={frame} aria-hidden="true" />;
  const { grid, cells } = set;
  const placed = records.flatMap((record, i) => {
    const [column = -1, row = -1] = [cells[2 * i], cells[2 * i + 1]];
    return column < 0 ? [] : [{ ...record, transform: `translate(${column * 10} ${row * 10})` }];
  });
  const points = placed.flatMap(({ mark }) => (mark ? [mark.point] : []));
  return (
    <svg
      className="explorer-marks"
      data-frame={frame}
      data-grid={JSON.stringify(grid)}
      viewBox={`0 0 ${grid.width} ${grid.height}`}
      aria-hidden="true"
    >
      <path className="named-places" d={dotsPath(points, grid)} />
      <g transform={`translate(${grid.x + grid.cell / 2} ${grid.y + grid.cell / 2}) scale(${grid.cell / 10})`}>
        {KINDS.map((kind) => (
          <g key={kind} className="kind-shape" data-hue={HUE_OF_KIND[kind]}>
            {placed
              .filter((record) => record.kind === kind)
              .map(({ id, transform }) => (
                <KindMark key={id} kind={kind} transform={transform} data-incident={id} role="button" tabIndex={-1} />
              ))}
          </g>
        ))}
      </g>
    </svg>
  );
}
