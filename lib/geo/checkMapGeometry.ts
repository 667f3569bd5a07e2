import { pairs, polygonArea } from 'd3';
import type { ContentError } from '@/lib/facts/contentError';
import type { MapDetailLevel, MapGeometry } from '@/lib/geo/atlas';
import { type Bounds, DETAIL_LEVEL_BOUNDS } from '@/lib/geo/levels';
import { type PolygonRing, polygonsOfShape } from '@/lib/geo/polygonsOfShape';
import type { LngLat } from './lngLat';

/**
 * Returns an error for each shape of a level of detail that is open, empty, self-intersecting, or outside the area that
 * the level covers.
 */
export function checkMapGeometry(
  level: MapDetailLevel,
  { land, areas, borders }: MapGeometry,
): readonly ContentError[] {
  const frame = DETAIL_LEVEL_BOUNDS[level];
  const shapes = [['the land', land] as const, ...[...areas].map(([id, area]) => [`the area "${id}"`, area] as const)];
  const problems = [
    ...shapes.flatMap(([name, shape]) => shapeProblems(shape, frame).map((problem) => `${name} ${problem}`)),
    ...[...borders].flatMap(([id, border]) =>
      borderProblems(border, frame).map((problem) => `the border "${id}" ${problem}`),
    ),
  ];
  // Neighbours share their arcs, so even two different shapes must not cross.
  const crossing =
    problems.length === 0 ? findCrossing(shapes.flatMap(([, shape]) => polygonsOfShape(shape).flat())) : undefined;
  if (crossing) problems.push(`two sides of its shapes cross near ${formatPoint(crossing)}`);
  return problems.map((message) => ({
    file: 'public/geo',
    message: `level "${level}": ${message}; \`npm run geo\` makes the files again`,
  }));
}

function shapeProblems(shape: GeoJSON.Geometry, frame: Bounds): readonly string[] {
  const rings = polygonsOfShape(shape).flat();
  if (rings.length === 0) return ['has no outline'];
  return rings.flatMap((ring) => {
    const [first = [Number.NaN, Number.NaN] as const] = ring;
    const near = `the ring that starts at ${formatPoint(first)}`;
    if (ring.length < 4) return [`has too few points in ${near}`];
    if (formatPoint(first) !== formatPoint(ring.at(-1) ?? first)) return [`is not closed in ${near}`];
    if (polygonArea(ring as [number, number][]) === 0) return [`has no area in ${near}`];
    return outside(ring, frame);
  });
}

function borderProblems(border: GeoJSON.Geometry, frame: Bounds): readonly string[] {
  const lines = border.type === 'MultiLineString' ? (border.coordinates as unknown as readonly PolygonRing[]) : [];
  if (lines.length === 0) return ['has no line'];
  return lines.flatMap((line) => (line.length < 2 ? ['has a line of one point'] : outside(line, frame)));
}

/** Tolerance in degrees: TopoJSON's quantisation can move a point slightly outside the area of a level. */
const EDGE_TOLERANCE_DEGREES = 1e-9;

function outside(line: PolygonRing, { west, south, east, north }: Bounds): readonly string[] {
  const isInside = ([lng, lat]: LngLat) =>
    lng >= west - EDGE_TOLERANCE_DEGREES &&
    lng <= east + EDGE_TOLERANCE_DEGREES &&
    lat >= south - EDGE_TOLERANCE_DEGREES &&
    lat <= north + EDGE_TOLERANCE_DEGREES;
  const stray = line.find((point) => !isInside(point));
  return stray ? [`leaves the frame of its level at ${formatPoint(stray)}`] : [];
}

const formatPoint = ([lng, lat]: LngLat) => `lng ${lng.toFixed(5)}, lat ${lat.toFixed(5)}`;

interface Side {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly west: number;
  readonly east: number;
}

/**
 * Threshold in square degrees, for twice the area of a triangle, below which its three corners count as collinear. It
 * is smaller than the grid of any level.
 */
const COLLINEARITY_THRESHOLD = 1e-12;

/**
 * Returns a corner near which two sides of the rings cross, or undefined where none cross. Sides that only touch do not
 * cross.
 */
function findCrossing(rings: readonly PolygonRing[]): LngLat | undefined {
  const sides = rings
    .flatMap((ring) => pairs(ring))
    .map(([from, to]): Side => ({ from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }))
    .toSorted((a, b) => a.west - b.west);
  // Sides are sorted from west to east: one can cross only those that begin before it ends.
  for (const [index, side] of sides.entries()) {
    for (let next = index + 1; next < sides.length; next++) {
      const other = sides[next];
      if (!other || other.west > side.east) break;
      if (cross(side, other)) return side.from;
    }
  }
  return undefined;
}

function cross(a: Side, b: Side): boolean {
  return areApart(turn(a, b.from), turn(a, b.to)) && areApart(turn(b, a.from), turn(b, a.to));
}

/** Returns which side of a line a point is on: a positive number for left, a negative one for right. */
function turn({ from, to }: Side, [lng, lat]: LngLat): number {
  return (to[0] - from[0]) * (lat - from[1]) - (to[1] - from[1]) * (lng - from[0]);
}

function areApart(one: number, other: number): boolean {
  return Math.abs(one) > COLLINEARITY_THRESHOLD && Math.abs(other) > COLLINEARITY_THRESHOLD && one > 0 !== other > 0;
}
