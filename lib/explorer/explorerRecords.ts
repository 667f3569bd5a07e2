import { ascending, descending, group } from 'd3';
import { tenth } from '@/lib/drawing/pixels';
import {
  type ExplorerRecord,
  type MarkGrid,
  type MarkGrids,
  type NamedPoints,
  VIEWS,
  type View,
} from '@/lib/explorer/explorerRecord';
import { lastDayOf } from '@/lib/explorer/months';
import { placeMarks } from '@/lib/explorer/placeMarks';
import { linkOf } from '@/lib/facts/citation';
import { incidents, sourcesOfIncident } from '@/lib/facts/facts';
import { type Incident, isPlotted, type PlottedIncident } from '@/lib/facts/incidents';
import { sayRange } from '@/lib/figures/fences/sayRange';
import type { Locale } from '@/lib/locales';
import { viewOf } from '@/lib/map/camera';
import { takenBoxes } from '@/lib/map/collisions';
import { FRAMES, type FrameName } from '@/lib/map/frames';
import { type Points, placeLabels, type Words } from '@/lib/map/placeLabels';
import type { Scene } from '@/lib/map/scene';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatPeriod } from '@/lib/text/formatPeriod';

export interface ExplorerData {
  readonly records: readonly ExplorerRecord[];
  readonly places: NamedPoints;
  readonly grids: MarkGrids;
}

/** Px across a cell of the grid of marks. */
const CELL: Readonly<Record<FrameName, number>> = { wide: 9.5, narrow: 7.2 };

/** Every record, newest first, with its place in the grids of marks where it may be plotted. */
export function explorerRecords(
  locale: Locale,
  scenes: Readonly<Record<View, Scene>>,
  labels: Words,
  points: Points,
): ExplorerData {
  const rows = incidents().toSorted((a, b) => descending(a.date, b.date) || ascending(a.id, b.id));
  const places = placesOf(rows.filter(isPlotted));
  const views = VIEWS.map((view) => ({
    wide: gridOf('wide', scenes[view], labels, points, places),
    narrow: gridOf('narrow', scenes[view], labels, points, places),
  }));
  const marks = new Map(
    places.flatMap(({ incidents: here }, place) =>
      here.map(({ id, radius_km }, i) => {
        const cells = views.map(({ wide, narrow }) => {
          const [first = NOWHERE, second = NOWHERE] = [wide.cells[place]?.[i], narrow.cells[place]?.[i]];
          return [...first, ...second] as const;
        });
        return [id, { place, km: radius_km, cells }] as const;
      }),
    ),
  );
  const grids = VIEWS.map((view, i) => [view, { wide: views[i]?.wide.grid, narrow: views[i]?.narrow.grid }] as const);
  return {
    records: rows.map((row) => {
      const mark = marks.get(row.id);
      const record = listed(locale, row);
      return mark ? { ...record, mark } : { ...record, unplotted: row.mappable === 'no' ? 'no-place' : 'unchecked' };
    }),
    places: places.map(({ lng, lat }) => [lng, lat]),
    grids: Object.fromEntries(grids) as MarkGrids,
  };
}

const NOWHERE = [-1, -1] as const;

function listed(locale: Locale, row: Incident): Omit<ExplorerRecord, 'mark' | 'unplotted'> {
  const isMonth = row.date.length === 7;
  const first = isMonth ? `${row.date}-01` : row.date;
  const last = isMonth ? lastDayOf(row.date) : row.date_end || row.date;
  const { text, datetime } = formatPeriod(locale, first, last, 'short');
  return {
    id: row.id,
    kind: row.kind,
    days: [first, last],
    when: text,
    date: datetime,
    place: row.offset ? `${row.place}, ${row.offset}` : row.place,
    people: rangeText(locale, row.people, row.people_min, row.people_max),
    actors: row.actors,
    reporters: row.reported_by,
    sources: sourcesOfIncident(row.id).map((source) => [source.publisher, linkOf(source)] as const),
  };
}

/** `53`, `62–63` where reports differ, `≥ 200` where only the least is said; null where none gives a number. */
export function rangeText(
  locale: Locale,
  value: number | null,
  low: number | null,
  high: number | null,
): string | null {
  const [least, most] = [low ?? value, high ?? value];
  if (least !== null && most !== null)
    return least === most ? formatNumber(locale, least) : sayRange(locale, least, most);
  if (least !== null) return `≥\u202f${formatNumber(locale, least)}`;
  return most === null ? null : `≤\u202f${formatNumber(locale, most)}`;
}

interface NamedPlace {
  readonly lng: number;
  readonly lat: number;
  readonly incidents: readonly PlottedIncident[];
}

/** Records by the point of their place; of one place by kind and then by date, so that its marks of a kind stand together. */
function placesOf(rows: readonly PlottedIncident[]): readonly NamedPlace[] {
  const byPoint = group(rows, ({ lng, lat }) => `${lng} ${lat}`);
  return [...byPoint.values()].flatMap((here) => {
    const [first] = here;
    if (!first) return [];
    const ordered = here.toSorted((a, b) => ascending(a.kind, b.kind) || ascending(a.date, b.date));
    return [{ lng: first.lng, lat: first.lat, incidents: ordered }];
  });
}

function gridOf(name: FrameName, scene: Scene, labels: Words, points: Points, places: readonly NamedPlace[]) {
  const frame = FRAMES[name];
  const { project, pxPerDegree } = viewOf(scene.camera[name], frame.map);
  const { x, y, width, height } = frame.map;
  const taken = takenBoxes(scene, frame, placeLabels(scene, frame, labels, points));
  const projected = places.map(({ lng, lat, incidents: here }) => {
    const point = project([lng, lat]);
    const isSeen = point[0] > x && point[0] < x + width && point[1] > y && point[1] < y + height;
    return { point, count: isSeen ? here.length : 0 };
  });
  const [zeroX, zeroY] = project([0, 0]);
  const grid: MarkGrid = {
    width: frame.width,
    height: frame.height,
    x,
    y,
    cell: CELL[name],
    zero: [tenth(zeroX), tenth(zeroY)],
    perDegree: Math.round(pxPerDegree * 1000) / 1000,
  };
  return { grid, cells: placeMarks(projected, frame.map, CELL[name], taken) };
}
