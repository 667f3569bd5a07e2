import { dotsPath } from '@/components/elements/reports/gridPoint';
import type { FrameName } from '@/components/map/frames';
import { type ExplorerRecord, HUE_OF_KIND, KINDS, type MarkSet } from './explorerRecord';
import { KindMark } from './kinds';

interface ExplorerMarksProps {
  readonly frame: FrameName;
  /** Absent for a view that `<report-map>` fetches and draws when a reader first chooses it. */
  readonly set?: MarkSet | undefined;
  /** The records in the order of the set of marks. */
  readonly records: readonly ExplorerRecord[];
}

/**
 * The marks of all records that a map shows, over one of its frames. `<report-map>` hides and shows them. They are buttons
 * from the start, also while the drawing is hidden from assistive technology: a browser would style each of hundreds again.
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
