import { group, least, polygonArea } from 'd3';
import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import { METRES_PER_DEGREE_LATITUDE, metresPerDegreeLongitude } from '@/lib/geo/metres';
import type { PolygonRing } from '@/lib/geo/polygonsOfShape';
import { areBoundsWithin, boundsIntersect, boundsOfRing, cornersOfBounds, isPointInBounds } from './bounds';
import { type CoastPin, deformCoastTowardsPins } from './deformCoastTowardsPins';
import { dumpGmtShoreline } from './dumpGmtShoreline';
import { outlinesOfShape } from './polygons';
import { readPackageJson } from './readPackage';

/** Bounds within which the coast is fitted to OpenStreetMap; the scale of maps elsewhere is too small to show it. */
const FITTED: Bounds = { west: -6.8, south: 34.6, east: -1.2, north: 37.4 };

/**
 * Bounds within which islets come from OpenStreetMap. GSHHG's own islets there are removed if their area in square
 * degrees is below `ISLET`.
 */
const ISLETS: Bounds = { west: -6, south: 35, east: -2.3, north: 35.93 };
const ISLET = 1e-3;

/**
 * Builds the land inside bounds in degrees: GSHHG's shoreline, fitted to OpenStreetMap's coast and to the ends of the
 * land borders.
 * @returns closed rings of points in degrees
 */
export function buildCoast(frame: Bounds, borderEnds: readonly LngLat[]): readonly PolygonRing[] {
  const isReplaced = (ring: PolygonRing) =>
    areBoundsWithin(boundsOfRing(ring), ISLETS) && Math.abs(signedAreaSquareDegrees(ring)) < ISLET;
  const stitched = stitchShoreline(readShoreline(frame), frame);
  const shifted = moveAfricanCoast(stitched, frame).filter((ring) => !isReplaced(ring));
  const pins: readonly CoastPin[] = [
    ...borderEnds.map((point) => ({ point, within: 600, reach: 500, weight: 6 })),
    ...readCoastNodes(FITTED).map((point) => ({ point, within: 300, reach: 600, weight: 1 })),
  ];
  return deformCoastTowardsPins(shifted, pins, FITTED);
}

/** Reads points of OpenStreetMap's coast. The line is simplified, but each of its points is a surveyed node. */
function readCoastNodes(bounds: Bounds): readonly LngLat[] {
  const coast = readPackageJson<GeoJSON.GeometryCollection>('@geo-maps/earth-coastlines-1m/map.geo.json');
  return outlinesOfShape(coast)
    .filter((ring) => boundsIntersect(boundsOfRing(ring), bounds))
    .flatMap((ring) => ring.filter((point) => isPointInBounds(point, bounds)));
}

/** Reads the shoreline inside a frame, as the pieces that GMT writes, with land on the left. */
function readShoreline(frame: Bounds): readonly PolygonRing[] {
  const { status, stdout, stderr } = dumpGmtShoreline(frame);
  if (status !== 0) throw new Error(`gmt could not read the coast: ${stderr}`);
  return parseShoreline(stdout);
}

/** Parses GMT's multi-segment text: `>` starts a piece, `#` a comment; longitudes are from 0 to 360. */
export function parseShoreline(text: string): readonly PolygonRing[] {
  const pieces: LngLat[][] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('>')) {
      pieces.push([]);
      continue;
    }
    const [lng = Number.NaN, lat = Number.NaN] = line.trim().split(/\s+/).map(Number);
    pieces.at(-1)?.push([lng > 180 ? lng - 360 : lng, lat]);
  }
  return pieces;
}

/**
 * Distances in metres by which GSHHG's African coast, based on an old survey, is moved east and north so that most of
 * it agrees with OpenStreetMap's.
 */
const EAST = 330;
const NORTH = -200;

/**
 * Returns the rings after moving the African mainland, which the southern edge of the frame cuts, by `EAST` and
 * `NORTH`. Points on the frame are not moved.
 */
export function moveAfricanCoast(rings: readonly PolygonRing[], frame: Bounds): readonly PolygonRing[] {
  const isAfrica = (ring: PolygonRing) => boundsOfRing(ring).south <= frame.south + 0.001;
  const isCut = ([lng, lat]: LngLat) =>
    [lng - frame.west, lng - frame.east, lat - frame.south].some((gap) => Math.abs(gap) < 1e-5);
  const shift = ([lng, lat]: LngLat): LngLat => [
    lng + EAST / metresPerDegreeLongitude(lat),
    lat + NORTH / METRES_PER_DEGREE_LATITUDE,
  ];
  return rings.map((ring) => (isAfrica(ring) ? ring.map((point) => (isCut(point) ? point : shift(point))) : ring));
}

/**
 * Joins the pieces of a shoreline into closed, anticlockwise rings of land; coasts that leave the frame are closed
 * along its edge.
 * @throws Error where a coast ends inside the frame
 */
export function stitchShoreline(pieces: readonly PolygonRing[], frame: Bounds): readonly PolygonRing[] {
  const joined = joinPieces(pieces.filter((piece) => piece.length > 1));
  const closed = joined.filter((line) => keyOfEnd(first(line)) === keyOfEnd(last(line)));
  const open = joined.filter((line) => !closed.includes(line));
  for (const end of open.flatMap((line) => [first(line), last(line)])) {
    if (!isOnFrame(end, frame)) throw new Error(`The shoreline is torn at lng ${end[0]}, lat ${end[1]}.`);
  }
  const rings = [...closed.map((line) => [...line.slice(0, -1), first(line)]), ...closeAlongFrame(open, frame)];
  return rings.map((ring) => (signedAreaSquareDegrees(ring) > 0 ? ring : ring.toReversed()));
}

/**
 * Returns the area of a ring in square degrees, positive if it is anticlockwise. The sign of d3's result is reversed,
 * because its y axis points down.
 */
export function signedAreaSquareDegrees(ring: PolygonRing): number {
  return -polygonArea(ring.map(([lng, lat]): [number, number] => [lng, lat]));
}

/** Joins each piece to the one that starts where it ends, beginning with pieces that follow no other. */
function joinPieces(pieces: readonly PolygonRing[]): readonly PolygonRing[] {
  const startingAt = group(pieces, (piece) => keyOfEnd(first(piece)));
  const ends = new Set(pieces.map((piece) => keyOfEnd(last(piece))));
  const isLedTo = (piece: PolygonRing) => ends.has(keyOfEnd(first(piece)));
  const used = new Set<PolygonRing>();
  const lines: PolygonRing[] = [];
  for (const piece of [...pieces.filter((each) => !isLedTo(each)), ...pieces.filter(isLedTo)]) {
    if (used.has(piece)) continue;
    const line: LngLat[] = [];
    for (let next: PolygonRing | undefined = piece; next; ) {
      used.add(next);
      line.push(...(line.length === 0 ? next : next.slice(1)));
      const end = keyOfEnd(last(line));
      const isClosed: boolean = line.length > 3 && keyOfEnd(first(line)) === end;
      next = isClosed ? undefined : startingAt.get(end)?.find((each) => !used.has(each));
    }
    lines.push(line);
  }
  return lines;
}

/**
 * Returns a key for an end of a piece of shoreline. Ends that meet agree to five decimals of a degree, about a metre.
 */
const keyOfEnd = ([lng, lat]: LngLat) => `${lng.toFixed(5)},${lat.toFixed(5)}`;

function first(line: PolygonRing): LngLat {
  return pointAt(line, 0);
}

function last(line: PolygonRing): LngLat {
  return pointAt(line, -1);
}

function pointAt(line: PolygonRing, index: number): LngLat {
  const point = line.at(index);
  if (!point) throw new Error('A piece of the shoreline has no points.');
  return point;
}

/** Tolerance in degrees within which a point counts as on the frame. */
const FRAME_TOLERANCE_DEGREES = 1e-5;

function isOnFrame([lng, lat]: LngLat, { west, south, east, north }: Bounds): boolean {
  return [lng - west, lng - east, lat - south, lat - north].some((gap) => Math.abs(gap) < FRAME_TOLERANCE_DEGREES);
}

/**
 * Closes coasts that leave a frame. Land is on their left, so the ring continues from the end of a coast anticlockwise
 * along the frame and its corners to the start of the next coast, until it returns to its first coast.
 */
function closeAlongFrame(coasts: readonly PolygonRing[], frame: Bounds): readonly PolygonRing[] {
  const round = 2 * (frame.east - frame.west + frame.north - frame.south);
  const starts = coasts.map((coast) => ({ coast, at: alongFrame(coast.at(0), frame) }));
  const done = new Set<PolygonRing>();
  return coasts.flatMap((opening) => {
    if (done.has(opening)) return [];
    const ring: LngLat[] = [];
    let coast = opening;
    do {
      if (done.has(coast))
        throw new Error('Two coasts continue to the same coast along the frame; land is not on the left.');
      done.add(coast);
      ring.push(...coast);
      const from = alongFrame(coast.at(-1), frame);
      // The distance from a coast's end to its own start is the full perimeter if both are the same point.
      const way = (at: number, own: boolean) => (at - from + round) % round || (own ? round : 0);
      const next = least(starts, (start) => way(start.at, start.coast === coast));
      if (!next) break;
      const length = way(next.at, next.coast === coast);
      const passed = cornersOfBounds(frame)
        .map((corner) => ({ corner, after: (alongFrame(corner, frame) - from + round) % round }))
        .filter(({ after }) => after > 0 && after < length)
        .toSorted((a, b) => a.after - b.after);
      ring.push(...passed.map(({ corner }) => corner));
      coast = next.coast;
    } while (coast !== opening);
    return [[...ring, ...opening.slice(0, 1)]];
  });
}

/** Returns the distance in degrees along the frame, anticlockwise from its south-western corner to a point on it. */
function alongFrame(point: LngLat | undefined, { west, south, east, north }: Bounds): number {
  if (!point) throw new Error('A coast has no points.');
  const [lng, lat] = point;
  const width = east - west;
  const height = north - south;
  if (Math.abs(lat - south) < FRAME_TOLERANCE_DEGREES) return lng - west;
  if (Math.abs(lng - east) < FRAME_TOLERANCE_DEGREES) return width + lat - south;
  if (Math.abs(lat - north) < FRAME_TOLERANCE_DEGREES) return width + height + east - lng;
  return 2 * width + height + north - lat;
}
