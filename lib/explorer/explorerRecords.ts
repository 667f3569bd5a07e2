import { ascending, descending, group } from 'd3';
import type { ExplorerRecord, MarkGrid } from '@/lib/explorer/explorerRecord';
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
  readonly grids: Readonly<Record<FrameName, MarkGrid>>;
}

/** Px across a cell of the grid of marks. */
const CELL: Readonly<Record<FrameName, number>> = { wide: 9.5, narrow: 7.2 };
const KM_PER_DEGREE = 111.195;

/** Every record, newest first, with its place in the grid of marks where it may be plotted. */
export function explorerRecords(locale: Locale, scene: Scene, labels: Words, points: Points): ExplorerData {
  const rows = incidents().toSorted((a, b) => descending(a.date, b.date) || ascending(a.id, b.id));
  const places = placesOf(rows.filter(isPlotted));
  const wide = gridOf('wide', scene, labels, points, places);
  const narrow = gridOf('narrow', scene, labels, points, places);
  const marks = new Map(
    places.flatMap(({ incidents: here }, place) =>
      here.map((incident, i) => {
        const [first, second] = [wide.cells[place]?.[i], narrow.cells[place]?.[i]];
        if (!first || !second) throw new Error(`"${incident.id}" has no cell on the map of the explorer.`);
        return [incident.id, { place, km: incident.radius_km, cell: { wide: first, narrow: second } }] as const;
      }),
    ),
  );
  return {
    records: rows.map((row) => {
      const mark = marks.get(row.id);
      const record = listed(locale, row);
      return mark ? { ...record, mark } : { ...record, unplotted: row.mappable === 'no' ? 'no-place' : 'unchecked' };
    }),
    grids: { wide: wide.grid, narrow: narrow.grid },
  };
}

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
  const size = CELL[name];
  const taken = takenBoxes(scene, frame, placeLabels(scene, frame, labels, points));
  const projected = places.map(({ lng, lat, incidents: here }) => ({
    point: project([lng, lat]),
    count: here.length,
  }));
  const grid: MarkGrid = {
    width: frame.width,
    height: frame.height,
    x: frame.map.x,
    y: frame.map.y,
    cell: size,
    places: places.map(({ lat }, i) => {
      const [x = 0, y = 0] = projected[i]?.point ?? [];
      return {
        x: tenth(x),
        y: tenth(y),
        perKm: tenth(pxPerDegree / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)), 1000),
      };
    }),
  };
  return { grid, cells: placeMarks(projected, frame.map, size, taken) };
}

function tenth(value: number, parts = 10): number {
  return Math.round(value * parts) / parts;
}
