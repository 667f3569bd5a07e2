import { roundToHalfPixel, roundToTenth, roundToWholePixel } from '@/components/charts/pixels';
import type { PlottedIncident } from '@/lib/facts/incidents';
import { isReportedBySpanishService } from '@/lib/facts/isReportedBySpanishService';
import type { Box } from './box';
import { boxesOverlap } from './box';
import { type Point, projectionOfCamera } from './camera';
import type { MapFrame } from './frames';
import { KM_PER_DEGREE } from './mercator';
import { packMarksInRows, reportMarkWidthPx } from './packMarksInRows';
import type { Scene } from './scene';

export interface PlacedReportMark {
  readonly incident: string;
  /** Centre of the mark, in px of the frame. */
  readonly x: number;
  readonly y: number;
  /** Width of the mark, in px of the frame. Its area is proportional to the number of people that the report counts. */
  readonly size: number;
  /** True where the report gives no single number of people: the mark is an outline of fixed size. */
  readonly isHollow: boolean;
}

/** Placed marks of all reports by one country’s services that name the same place. */
export interface PlacedReportPlace {
  readonly point: Point;
  /** True where the reports name a part of the sea: the position is approximate, so it gets no dot. */
  readonly isArea: boolean;
  readonly isSpanish: boolean;
  /**
   * Radii of the circles that show how uncertain the position is, in px of the frame, largest first, without
   * duplicates.
   */
  readonly radii: readonly number[];
  /** Line from the place to its marks, in px of the frame. Undefined where the marks are close to the place. */
  readonly leader: readonly [from: Point, to: Point] | undefined;
  readonly marks: readonly PlacedReportMark[];
  readonly box: Box;
}

const CLEARANCE_PX = 3;
const POINT_RADIUS_PX = 4;
/** Distances in px from a place to the nearest edge of its marks, tried in this order, each in 24 directions. */
const DISTANCES_PX = [7, 12, 18, 26, 36, 48, 62, 78, 96, 116, 140];
const DIRECTIONS = 24;

/**
 * Places the marks of each named place beside its point, never on it, since that would suggest an exact location. Marks
 * avoid each other and the boxes `taken`, in px of the frame. The place with the most reports is placed first.
 * @throws Error when there is no room for the marks of a place
 */
export function placeReports(
  scene: Scene,
  frame: MapFrame,
  reports: readonly PlottedIncident[],
  taken: readonly Box[],
): readonly PlacedReportPlace[] {
  const { project, pxPerDegree } = projectionOfCamera(scene.camera[frame.name], frame.map);
  const places = groupByPoint(reports).map((group) => {
    const [first] = group;
    const { lng, lat } = first;
    const perKm = pxPerDegree / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
    const packed = packMarksInRows(
      group.map(({ id, people }) => ({ id, people, size: reportMarkWidthPx(people, frame.name) })),
    );
    const radii = [...new Set(group.map(({ radius_km }) => roundToWholePixel(radius_km * perKm)))].toSorted(
      (a, b) => b - a,
    );
    const [px, py] = project([lng, lat]);
    const point: Point = [roundToWholePixel(px), roundToWholePixel(py)];
    const isArea = group.every(({ geo_precision }) => geo_precision === 'sea-area');
    return { point, isArea, isSpanish: isReportedBySpanishService(first), radii, packed };
  });
  const points = places.map(({ point: [x, y] }) => ({
    x: x - POINT_RADIUS_PX,
    y: y - POINT_RADIUS_PX,
    width: 2 * POINT_RADIUS_PX,
    height: 2 * POINT_RADIUS_PX,
  }));
  const blocks: Box[] = [];
  const leaders: (readonly [Point, Point])[] = [];
  return places
    .toSorted((a, b) => b.packed.marks.length - a.packed.marks.length)
    .map(({ point, isArea, isSpanish, radii, packed }) => {
      const others = points.filter((box) => !isAround(box, point));
      const box = findRoom(point, packed, frame.map, [...taken, ...others, ...blocks], leaders);
      if (!box) throw new Error(`${scene.id}, ${frame.name}: no room for the marks of a place; widen the camera.`);
      blocks.push(box);
      const end = nearestOf(box, point);
      const isFar = Math.hypot(end[0] - point[0], end[1] - point[1]) > 9;
      if (isFar) leaders.push([point, end]);
      return {
        point,
        isArea,
        isSpanish,
        radii,
        leader: isFar ? [point, [roundToHalfPixel(end[0]), roundToHalfPixel(end[1])]] : undefined,
        marks: packed.marks.map(({ id, x, y, size, isHollow }) => ({
          incident: id,
          x: roundToTenth(box.x + x),
          y: roundToTenth(box.y + y),
          size,
          isHollow,
        })),
        box,
      };
    });
}

type Group = readonly [PlottedIncident, ...PlottedIncident[]];

function groupByPoint(reports: readonly PlottedIncident[]): readonly Group[] {
  const groups = new Map<string, [PlottedIncident, ...PlottedIncident[]]>();
  for (const report of reports) {
    const key = `${report.lng} ${report.lat} ${isReportedBySpanishService(report)}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return [...groups.values()];
}

/**
 * Finds the nearest free box around a point for a block of marks; undefined where there is none. The leader line to the
 * box crosses no other leader line, and none crosses the box.
 */
function findRoom(
  point: Point,
  { width, height }: { readonly width: number; readonly height: number },
  map: Box,
  taken: readonly Box[],
  leaders: readonly (readonly [Point, Point])[],
): Box | undefined {
  for (const reach of DISTANCES_PX) {
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (i / DIRECTIONS) * 2 * Math.PI;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const away = reach + Math.min(width / 2 / (Math.abs(dx) || 1e-9), height / 2 / (Math.abs(dy) || 1e-9));
      const box = { x: point[0] + dx * away - width / 2, y: point[1] + dy * away - height / 2, width, height };
      const clear = {
        x: box.x - CLEARANCE_PX,
        y: box.y - CLEARANCE_PX,
        width: width + 2 * CLEARANCE_PX,
        height: height + 2 * CLEARANCE_PX,
      };
      const inside =
        clear.x > map.x &&
        clear.y > map.y &&
        clear.x + clear.width < map.x + map.width &&
        clear.y + clear.height < map.y + map.height;
      if (!inside || taken.some((other) => boxesOverlap(clear, other))) continue;
      const end = nearestOf(box, point);
      if (leaders.some(([a, b]) => crosses(point, end, a, b) || cuts(box, a, b))) continue;
      return box;
    }
  }
  return undefined;
}

function nearestOf({ x, y, width, height }: Box, [px, py]: Point): Point {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

function isAround(box: Box, [x, y]: Point): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function cuts({ x, y, width, height }: Box, a: Point, b: Point): boolean {
  const corners: readonly Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return corners.some((corner, i) => crosses(a, b, corner, corners[(i + 1) % 4] ?? corner));
}
