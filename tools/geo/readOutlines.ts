import { least, pairs, sum } from 'd3';
import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import { distanceMetres, nearestPointOnSegment } from '@/lib/geo/metres';
import { type PolygonRing, polygonsOfShape } from '@/lib/geo/polygonsOfShape';
import { areBoundsWithin, boundsOfRing } from './bounds';
import { type AreaFeature, outlinesOfShape } from './polygons';
import { readPackageJson } from './readPackage';

/** Outline of an enclave, islet or headland, which replaces the land below it. Several outlines can share an id. */
export interface Outline {
  readonly id: string;
  readonly rings: readonly PolygonRing[];
  /** Points at which the land border meets the shore, in degrees; none for an islet. */
  readonly borderEnds: readonly LngLat[];
}

const around = (west: number, south: number, east: number, north: number): Bounds => ({ west, south, east, north });

/** Areas administered by Spain on and off the African coast, each identified by the bounds that contain it. */
const FOUND_IN: readonly (readonly [id: string, bounds: Bounds])[] = [
  ['ceuta', around(-5.39, 35.86, -5.27, 35.93)],
  ['melilla', around(-2.98, 35.26, -2.91, 35.33)],
  ['velez', around(-4.31, 35.16, -4.29, 35.18)],
  ['alhucemas', around(-3.91, 35.21, -3.88, 35.22)],
  ['chafarinas', around(-2.46, 35.17, -2.41, 35.19)],
];

/** Bounds of Perejil / Leila. Of the source files, only the one of time zones contains its outline. */
const PEREJIL = around(-5.43, 35.9, -5.415, 35.93);

/**
 * Reads the outlines of enclaves and islets from OpenStreetMap's boundaries, which follow the shore and include harbour
 * moles. The part of an outline along the land border comes from the time zone.
 * @param zone time zone of Ceuta and Melilla
 */
export function readOutlines(zone: AreaFeature): readonly Outline[] {
  const countries = readPackageJson<GeoJSON.FeatureCollection>('@geo-maps/countries-maritime-10m/map.geo.json');
  const spain = countries.features.find(({ properties }) => properties?.A3 === 'ESP');
  if (!spain) throw new Error('@geo-maps/countries-maritime-10m has no Spain.');
  const borders = outlinesOfShape(zone.geometry);
  const found = polygonsOfShape(spain.geometry).flatMap((rings): readonly Outline[] => {
    const [outline] = rings;
    const home = outline && FOUND_IN.find(([, bounds]) => areBoundsWithin(boundsOfRing(outline), bounds));
    if (!home) return [];
    const [id] = home;
    const shared = alignOutlineWithBorder(outline, borders);
    if (!shared) return [{ id, rings, borderEnds: [] }];
    console.log(`${id}: ${(lengthOf(shared.border) / 1000).toFixed(2)} km of land border`);
    return [{ id, rings: [shared.outline], borderEnds: shared.ends }];
  });
  const perejil = borders.filter((ring) => areBoundsWithin(boundsOfRing(ring), PEREJIL));
  return [...found, ...perejil.map((ring) => ({ id: 'perejil', rings: [ring], borderEnds: [] }))];
}

/**
 * Maximum distance in metres at which a point of an outline counts as on the border. One or two points between two of
 * these also count if they are within `BRIDGED` metres of the border.
 */
const MAX_METRES_FROM_BORDER = 25;
const BRIDGED = 60;

/** Minimum number of points on the border; with fewer, the shore only comes close to the edge of its zone. */
const MIN_POINTS_ON_BORDER = 10;

/**
 * The nearest position on a ring: `metres` is the distance to it, `at` the index of a vertex plus the fraction of the
 * way to the next.
 */
interface NearestRingPoint {
  readonly metres: number;
  readonly at: number;
  readonly point: LngLat;
}

interface SharedBorder {
  readonly outline: PolygonRing;
  /** The border, from one shore to the other. */
  readonly border: PolygonRing;
  readonly ends: readonly [LngLat, LngLat];
}

/**
 * Replaces the part of an outline along the land border with the zone's line, so that both sides are identical: their
 * sources differ by a few metres. Returns undefined for an outline in the sea, which has no such part.
 */
export function alignOutlineWithBorder(outline: PolygonRing, zones: readonly PolygonRing[]): SharedBorder | undefined {
  const points = outline.slice(0, -1);
  const zone = least(zones, (ring) =>
    points.reduce((near, point) => Math.min(near, nearestPointOnRing(point, ring).metres), 1e9),
  );
  if (!zone) throw new Error('No zone has a border to share.');
  const nearestPoints = points.map((point) => nearestPointOnRing(point, zone));
  const run = longestRun(flagPointsOnBorder(nearestPoints.map(({ metres }) => metres)));
  if (run.length < MIN_POINTS_ON_BORDER) return undefined;
  const from = cyclic(nearestPoints, run.start);
  const to = cyclic(nearestPoints, run.start + run.length - 1);
  const border = least([forwards(zone, from, to), forwards(zone, to, from).toReversed()], lengthOf);
  if (!border) throw new Error('The border has no run.');
  const shore = points.map((_, index) => cyclic(points, run.start + index)).slice(run.length);
  return { outline: [...border, ...shore, ...border.slice(0, 1)], border, ends: [from.point, to.point] };
}

function lengthOf(line: PolygonRing): number {
  return sum(pairs(line), ([a, b]) => distanceMetres(b, a));
}

/**
 * Returns for each point of an outline whether it is on the border. One or two points between points on the border may
 * deviate further.
 * @param metres distance of each point from the border
 */
export function flagPointsOnBorder(metres: readonly number[]): readonly boolean[] {
  const marks = metres.map((each) => each < MAX_METRES_FROM_BORDER);
  metres.forEach((each, i) => {
    if (each >= BRIDGED || !cyclic(marks, i - 1)) return;
    const isNextOn = cyclic(marks, i + 1);
    const isOneAfterOn = cyclic(metres, i + 1) < BRIDGED && cyclic(marks, i + 2);
    if (isNextOn || isOneAfterOn) marks[i] = true;
  });
  return marks;
}

function longestRun(marks: readonly boolean[]): { readonly start: number; readonly length: number } {
  let longest = { start: 0, length: 0 };
  marks.forEach((isOn, start) => {
    if (!isOn || cyclic(marks, start - 1)) return;
    const end = marks.findIndex((_, step) => !cyclic(marks, start + step));
    if (end > longest.length) longest = { start, length: end };
  });
  return longest;
}

function nearestPointOnRing(point: LngLat, ring: PolygonRing): NearestRingPoint {
  let nearest: NearestRingPoint | undefined;
  pairs(ring).forEach(([a, b], index) => {
    const foot = nearestPointOnSegment(a, b, point);
    if (!nearest || foot.metres < nearest.metres) nearest = { ...foot, at: index + foot.share };
  });
  if (!nearest) throw new Error('A ring has no sides.');
  return nearest;
}

/** Returns the part of a zone's outline from one position to another, in the order of its points. */
function forwards(zone: PolygonRing, from: NearestRingPoint, to: NearestRingPoint): PolygonRing {
  const vertices = zone.slice(0, -1);
  const end = to.at < from.at ? to.at + vertices.length : to.at;
  const line: LngLat[] = [from.point];
  for (let i = Math.ceil(from.at + 1e-9); i < end; i++) line.push(cyclic(vertices, i));
  return [...line, to.point];
}

function cyclic<Item>(items: readonly Item[], index: number): Item {
  const item = items.at(index % items.length);
  if (item === undefined) throw new Error('A ring has no points.');
  return item;
}
