import { ascending, group } from 'd3';
import { roundToTenth } from '@/components/charts/pixels';
import type { Box } from '@/components/map/box';
import { type Point, projectionOfCamera } from '@/components/map/camera';
import { listOccupiedBoxes } from '@/components/map/collisions';
import { footnoteIdsOfScene } from '@/components/map/footnotes';
import { type FrameName, framesOfScene, type MapFrame } from '@/components/map/frames';
import { type LabelWordsByPlace, type PointsByPlace, placeLabels } from '@/components/map/placeLabels';
import { projectOutline } from '@/components/map/projectOutline';
import type { MapCamera, Scene } from '@/components/map/scene';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { type Incident, mayBePlotted, type PlottedIncident } from '@/lib/facts/incidents';
import { readMapGeometry } from '@/lib/geo/atlas';
import { mapLabelWordsByPlace } from '@/lib/geo/mapLabelWordsByPlace';
import { pointsByPlace, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import {
  type FrameMarks,
  type GridCell,
  MAP_VIEW_IDS,
  type MapMarks,
  type MarksByFrame,
  type MarksByMap,
} from './explorerRecord';
import { incidentsNewestFirst } from './listExplorerRecords';
import { placeMarksInGrid } from './placeMarksInGrid';
import { recordIdsOfScene } from './recordIdsOfScene';
import { SCENE_BY_MAP_VIEW } from './viewScenes';

/**
 * Returns the marks and the note of the map of a scene. Every record that the scene draws has a mark; if it draws none,
 * all records have one.
 */
export function buildMapMarks(locale: Locale, scene: Scene): MapMarks {
  const words = messages(locale);
  const places = readPlaces();
  const ids = recordIdsOfScene(scene);
  const own = ids && new Set(ids);
  const isMarked = (id: string) => own?.has(id) ?? true;
  return {
    marks: markSets(
      scene,
      mapLabelWordsByPlace(places, locale),
      pointsByPlace(places),
      incidentsNewestFirst(),
      isMarked,
    ),
    note: [words.explorer.mapNote, ...footnoteIdsOfScene(scene).map((id) => words.footnotes[id])].join(' '),
  };
}

/** Returns the marks of all maps that the browser fetches on demand: all except the first view. */
export function buildMarksByMap(locale: Locale): MarksByMap {
  const views = MAP_VIEW_IDS.slice(1).map((view) => [view, SCENE_BY_MAP_VIEW[view]] as const);
  const scenes = STORY_SCENES.map((scene) => [scene.id, scene] as const);
  return Object.fromEntries([...views, ...scenes].map(([id, scene]) => [id, buildMapMarks(locale, scene)]));
}

/** Width in px of a cell of the grid of marks, by frame: `all` on maps of the whole coast, `near` on closer ones. */
const CELL_PX: Readonly<Record<'near' | 'all', Readonly<Record<FrameName, number>>>> = {
  near: { wide: 10.5, narrow: 8 },
  all: { wide: 8, narrow: 6 },
};
/**
 * Width of the visible map in degrees of longitude above which cells are smaller, because at such a scale a cluster of
 * marks can be as large as an island.
 */
const WHOLE_COAST_SPAN_DEGREES = 15;
/** Distance between the sampled points of a shore, px; smaller than a mark. */
const SHORE_STEP_PX = 2;

/**
 * Returns the marks of the plotted records whose place is visible, for each frame of a scene.
 * @param isMarked selects records by id
 */
function markSets(
  scene: Scene,
  labels: LabelWordsByPlace,
  points: PointsByPlace,
  rows: readonly Incident[],
  isMarked: (id: string) => boolean,
): MarksByFrame {
  const places = namedPlaces(rows.filter(mayBePlotted).filter(({ id }) => isMarked(id)));
  return Object.fromEntries(
    framesOfScene(scene).map((frame) => [frame.name, markSet(scene, frame, labels, points, rows, places)]),
  );
}

interface NamedPlace {
  readonly lng: number;
  readonly lat: number;
  readonly incidents: readonly PlottedIncident[];
}

/**
 * Returns the records grouped by their point. Those of one place are sorted by kind and date, so that marks of the same
 * kind are adjacent.
 */
function namedPlaces(rows: readonly PlottedIncident[]): readonly NamedPlace[] {
  const byPoint = group(rows, ({ lng, lat }) => `${lng} ${lat}`);
  return [...byPoint.values()].flatMap((here) => {
    const [first] = here;
    if (!first) return [];
    const ordered = here.toSorted((a, b) => ascending(a.kind, b.kind) || ascending(a.date, b.date));
    return [{ lng: first.lng, lat: first.lat, incidents: ordered }];
  });
}

const NO_CELL: GridCell = [-1, -1];

function markSet(
  scene: Scene,
  frame: MapFrame,
  labels: LabelWordsByPlace,
  points: PointsByPlace,
  rows: readonly Incident[],
  places: readonly NamedPlace[],
): FrameMarks {
  const camera = scene.camera[frame.name];
  const { project, pxPerDegree } = projectionOfCamera(camera, frame.map);
  const { x, y, width, height } = frame.map;
  const size = CELL_PX[camera.span > WHOLE_COAST_SPAN_DEGREES ? 'all' : 'near'][frame.name];
  const taken = listOccupiedBoxes(scene, frame, placeLabels(scene, frame, labels, points));
  const projected = places.map(({ lng, lat, incidents: here }) => {
    const point = project([lng, lat]);
    const isSeen = point[0] > x && point[0] < x + width && point[1] > y && point[1] < y + height;
    return { point, count: isSeen ? here.length : 0 };
  });
  const cells = placeMarksInGrid(projected, frame.map, size, taken, shorePoints(scene.level, camera, frame.map));
  const cellOf = new Map(
    places.flatMap(({ incidents: here }, place) =>
      here.map(({ id }, i) => [id, cells[place]?.[i] ?? NO_CELL] as const),
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
      zero: [roundToTenth(zeroX), roundToTenth(zeroY)],
      perDegree: Math.round(pxPerDegree * 1000) / 1000,
    },
    cells: rows.flatMap(({ id }) => cellOf.get(id) ?? NO_CELL),
  };
}

/** Returns points along all shores in a frame, in px, because marks must not cover the shore. */
function shorePoints(level: Scene['level'], camera: MapCamera, box: Box): readonly Point[] {
  const { land, areas } = readMapGeometry(level);
  const { project } = projectionOfCamera(camera, box);
  return [land, ...areas.values()]
    .flatMap((geometry) => projectOutline(geometry, { project, box, marginPx: 0, tolerance: 0.5 }))
    .flatMap(({ points, closed }) => {
      const [first] = points;
      return (closed && first ? [...points, first] : points).flatMap((point, i, all) =>
        along(all[i - 1] ?? point, point),
      );
    });
}

function along([ax, ay]: Point, [bx, by]: Point): readonly Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / SHORE_STEP_PX));
  return Array.from({ length: steps }, (_, i) => {
    const share = (i + 1) / steps;
    return [ax + (bx - ax) * share, ay + (by - ay) * share] as const;
  });
}
