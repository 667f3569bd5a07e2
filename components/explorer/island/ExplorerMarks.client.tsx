'use client';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { FrameName } from '@/components/map/frames';
import type { ExplorerRecord, MarkGrid, MarkSet, NamedPoints, View } from '../explorerRecord';
import { gridPoint, pxPerKm } from '../gridPoint';
import { type MarkFrame, markCentre, markFrame, nearestRecord, recordTowards } from '../markFrame';
import { nameOfRecord } from '../nameOfRecord';
import { useExplorer } from './explorerContext';
import { HUE_OF_KIND, KINDS, KindMark } from './kinds';
import { useHidden } from './useHidden';
import { useServerDrawn } from './useServerDrawn';

/** Px of the frame within which a press finds a mark: a finger is broader than a mark. */
const REACH = 14;

interface ExplorerMarksProps {
  readonly view: View;
  readonly frame: FrameName;
}

/** The marks over one frame of a view of the map: none until those of that view have come. */
export function ExplorerMarks({ view, frame }: ExplorerMarksProps) {
  const set = useExplorer().marksOf(view)?.[frame];
  return set ? <Marks key={view} set={set} /> : null;
}

/**
 * The marks of all records that fit and that a map shows, over one of its frames. They are drawn once, all of them.
 * @param set the same as long as they are there
 */
export function Marks({ set }: { readonly set: MarkSet }) {
  const { all, places, shown, state, pointed, point, open, isLive, words } = useExplorer();
  const { grid } = set;
  const marks = useMemo(() => markFrame(set, all), [set, all]);
  const drawing = useRef<SVGSVGElement>(null);
  const drawn = useServerDrawn(() => <DrawnMarks records={all} marks={marks} />);
  const marked = useMemo(() => shown.filter(({ id }) => marks.cells.has(id)), [shown, marks]);
  const byId = (id: string) => marked.find((record) => record.id === id);
  const chosen = byId(pointed) ?? byId(state.record);
  // One stop of the Tab key; the arrow keys go on from there.
  const stop = chosen ?? marked[0];

  const recordAt = (event: MouseEvent): ExplorerRecord | undefined => {
    const box = drawing.current?.getBoundingClientRect();
    if (!box) return undefined;
    const scale = grid.width / box.width;
    const at = [(event.clientX - box.x) * scale, (event.clientY - box.y) * scale] as const;
    return nearestRecord(marked, marks, at, REACH * Math.max(1, scale));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = byId(incidentOf(event.target));
    if (!from) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(from.id, 'map');
    }
    const next = recordTowards(marked, marks, from, event.key);
    if (next || event.key.startsWith('Arrow')) event.preventDefault();
    markOf(drawing.current, next)?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    const id = incidentOf(event.target);
    if (id) point(id);
  };

  const dots = useMemo(() => dotsOf(marked, places, set.grid), [marked, places, set]);

  useHidden(drawing, MARK, marked, shown.length === all.length, ['display', 'none']);
  useLayoutEffect(() => {
    const mark = markOf(drawing.current, chosen);
    mark?.classList.add('is-chosen');
    return () => mark?.classList.remove('is-chosen');
  }, [chosen]);
  useLayoutEffect(() => {
    const mark = markOf(drawing.current, stop);
    mark?.setAttribute('tabindex', '0');
    return () => mark?.setAttribute('tabindex', '-1');
  }, [stop]);
  useEffect(() => {
    if (!isLive) return;
    const names = new Map(all.map((record) => [record.id, nameOfRecord(record, words)]));
    for (const mark of marksIn(drawing.current)) mark.setAttribute('aria-label', names.get(incidentOf(mark)) ?? '');
  }, [isLive, all, words]);

  // What is focused when the list is narrowed may be gone.
  useEffect(() => {
    if (pointed !== '' && !shown.some(({ id }) => id === pointed)) point('');
  }, [pointed, shown, point]);

  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label where it can be worked, hidden elsewhere.
    <svg
      ref={drawing}
      className="explorer-marks"
      viewBox={`0 0 ${grid.width} ${grid.height}`}
      {...(isLive ? { role: 'group', 'aria-label': words.marks } : { 'aria-hidden': true })}
      onPointerMove={(event: PointerEvent) => {
        if (event.pointerType === 'mouse') point(recordAt(event)?.id ?? '');
      }}
      onPointerLeave={() => point('')}
      // Not when the pointer is lifted: the press that a finger is told as comes after, and would take the focus.
      onClick={(event) => {
        const record = recordAt(event);
        if (record) open(record.id, 'map');
      }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <path className="named-places" d={dots} />
      <g
        transform={`translate(${grid.x + grid.cell / 2} ${grid.y + grid.cell / 2}) scale(${grid.cell / 10})`}
        {...drawn}
      />
      {chosen && <Chosen record={chosen} marks={marks} />}
    </svg>
  );
}

const MARK = '[data-incident]';

interface DrawnMarksProps {
  /** In the order of all. */
  readonly records: readonly ExplorerRecord[];
  readonly marks: MarkFrame;
}

/**
 * As they stay: what a reader chooses hides and shows them. They are buttons from the first, also while the drawing is
 * hidden from those who do not see it: a browser would have to style each of hundreds again.
 */
function DrawnMarks({ records, marks }: DrawnMarksProps) {
  return KINDS.map((kind) => (
    <g key={kind} className="kind-shape" data-hue={HUE_OF_KIND[kind]}>
      {records.map(({ id, kind: own }) => {
        const cell = marks.cells.get(id);
        if (!cell || own !== kind) return null;
        const [column, row] = cell;
        const transform = `translate(${column * 10} ${row * 10})`;
        return <KindMark key={id} kind={kind} transform={transform} data-incident={id} role="button" tabIndex={-1} />;
      })}
    </g>
  ));
}

/** Around the place that the record names: how far the event may have been; and a line to its mark, with a ring. */
function Chosen({ record, marks }: { readonly record: ExplorerRecord; readonly marks: MarkFrame }) {
  const { places } = useExplorer();
  const named = record.mark && places[record.mark.place];
  const centre = markCentre(record, marks);
  if (!record.mark || !named || !centre) return null;
  const { grid } = marks;
  const [x, y] = gridPoint(grid, named);
  return (
    <g className="chosen-mark" data-hue={HUE_OF_KIND[record.kind]}>
      <circle className="chosen-radius" cx={x} cy={y} r={Math.max(3, record.mark.km * pxPerKm(grid, named))} />
      <path className="chosen-leader" d={`M${x} ${y}L${centre[0]} ${centre[1]}`} />
      <circle className="chosen-halo" cx={centre[0]} cy={centre[1]} r={grid.cell} />
      <circle className="chosen-ring" cx={centre[0]} cy={centre[1]} r={grid.cell} />
    </g>
  );
}

/** Text of a path with a dot at each place that the records name. */
function dotsOf(records: readonly ExplorerRecord[], places: NamedPoints, grid: MarkGrid): string {
  const named = new Set(records.map(({ mark }) => places[mark?.place ?? -1]));
  return [...named].map((place) => (place ? `M${gridPoint(grid, place).join(' ')}h0` : '')).join('');
}

function marksIn(drawing: SVGSVGElement | null): readonly SVGElement[] {
  return [...(drawing?.querySelectorAll<SVGElement>(MARK) ?? [])];
}

function markOf(drawing: SVGSVGElement | null, record: ExplorerRecord | undefined): SVGElement | null | undefined {
  return record && drawing?.querySelector<SVGElement>(`[data-incident="${record.id}"]`);
}

function incidentOf(target: EventTarget): string {
  return target instanceof SVGElement ? (target.dataset.incident ?? '') : '';
}
