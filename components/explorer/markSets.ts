import { ascending, group } from 'd3';
import { tenth } from '@/components/charts/pixels';
import { viewOf } from '@/components/map/camera';
import { takenBoxes } from '@/components/map/collisions';
import { type Frame, type FrameName, framesOf } from '@/components/map/frames';
import { type Points, placeLabels, type Words } from '@/components/map/placeLabels';
import type { Scene } from '@/components/map/scene';
import { type Incident, isPlotted, type PlottedIncident } from '@/lib/facts/incidents';
import type { Cell, MarkSet, MarkSets } from './explorerRecord';
import { placeMarks } from './placeMarks';
import { shorePoints } from './shorePoints';

/** Px across a cell of the grid of marks: smaller where every located record stands on one map. */
const CELL: Readonly<Record<'near' | 'all', Readonly<Record<FrameName, number>>>> = {
  near: { wide: 10.5, narrow: 8 },
  all: { wide: 8, narrow: 6 },
};
/** Degrees across from which islands are as small as a cluster of marks. */
const BROAD = 15;

/** The marks of the rows that may be plotted, in each frame of a scene: those whose named place it shows. */
export function markSets(
  scene: Scene,
  labels: Words,
  points: Points,
  rows: readonly Incident[],
  isMarked: (id: string) => boolean = () => true,
): MarkSets {
  const places = namedPlaces(rows.filter(isPlotted).filter(({ id }) => isMarked(id)));
  return Object.fromEntries(
    framesOf(scene).map((frame) => [frame.name, markSet(scene, frame, labels, points, rows, places)]),
  );
}

interface NamedPlace {
  readonly lng: number;
  readonly lat: number;
  readonly incidents: readonly PlottedIncident[];
}

/** Records by the point of their place; of one place by kind and then by date, so that its marks of a kind stand together. */
function namedPlaces(rows: readonly PlottedIncident[]): readonly NamedPlace[] {
  const byPoint = group(rows, ({ lng, lat }) => `${lng} ${lat}`);
  return [...byPoint.values()].flatMap((here) => {
    const [first] = here;
    if (!first) return [];
    const ordered = here.toSorted((a, b) => ascending(a.kind, b.kind) || ascending(a.date, b.date));
    return [{ lng: first.lng, lat: first.lat, incidents: ordered }];
  });
}

const NOWHERE: Cell = [-1, -1];

function markSet(
  scene: Scene,
  frame: Frame,
  labels: Words,
  points: Points,
  rows: readonly Incident[],
  places: readonly NamedPlace[],
): MarkSet {
  const camera = scene.camera[frame.name];
  const { project, pxPerDegree } = viewOf(camera, frame.map);
  const { x, y, width, height } = frame.map;
  const size = CELL[camera.span > BROAD ? 'all' : 'near'][frame.name];
  const taken = takenBoxes(scene, frame, placeLabels(scene, frame, labels, points));
  const projected = places.map(({ lng, lat, incidents: here }) => {
    const point = project([lng, lat]);
    const isSeen = point[0] > x && point[0] < x + width && point[1] > y && point[1] < y + height;
    return { point, count: isSeen ? here.length : 0 };
  });
  const cells = placeMarks(projected, frame.map, size, taken, shorePoints(scene.level, camera, frame.map));
  const cellOf = new Map(
    places.flatMap(({ incidents: here }, place) =>
      here.map(({ id }, i) => [id, cells[place]?.[i] ?? NOWHERE] as const),
    ),
  );
  const [zeroX, zeroY] = project([0, 0]);
  return {
    grid: {
      width: frame.width,
      height: frame.height,
      x,
      y,
      cell: size,
      zero: [tenth(zeroX), tenth(zeroY)],
      perDegree: Math.round(pxPerDegree * 1000) / 1000,
    },
    cells: rows.flatMap(({ id }) => cellOf.get(id) ?? NOWHERE),
  };
}
