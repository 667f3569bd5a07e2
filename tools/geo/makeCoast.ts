import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import { METRES_PER_LAT, metresPerLng } from '@/lib/geo/metres';
import type { Ring } from '@/lib/geo/polygonsOf';
import { boundsOf, isInside, isWithin, meets } from './bounds';
import { gmtCoast } from './gmtCoast';
import { outlinesOf } from './polygons';
import { readPackageJson } from './readPackage';
import { type Pin, rubberSheet } from './rubberSheet';
import { signedArea, stitchShoreline } from './stitchShoreline';

/** Bounds within which the coast is fitted to OpenStreetMap; elsewhere maps are too small to show a difference. */
const FITTED: Bounds = { west: -6.8, south: 34.6, east: -1.2, north: 37.4 };

/**
 * Bounds within which islets come from OpenStreetMap; GSHHG's islets below `ISLET` square degrees are removed there.
 */
const ISLETS: Bounds = { west: -6, south: 35, east: -2.3, north: 35.93 };
const ISLET = 1e-3;

/**
 * Builds the land in a frame: GSHHG's shoreline, fitted to OpenStreetMap's coast and to the ends of the land borders.
 */
export function makeCoast(frame: Bounds, borderEnds: readonly LngLat[]): readonly Ring[] {
  const isReplaced = (ring: Ring) => isWithin(boundsOf(ring), ISLETS) && Math.abs(signedArea(ring)) < ISLET;
  const stitched = stitchShoreline(readShoreline(frame), frame);
  const shifted = shiftAfrica(stitched, frame).filter((ring) => !isReplaced(ring));
  const pins: readonly Pin[] = [
    ...borderEnds.map((point) => ({ point, within: 600, reach: 500, weight: 6 })),
    ...readCoastNodes(FITTED).map((point) => ({ point, within: 300, reach: 600, weight: 1 })),
  ];
  return rubberSheet(shifted, pins, FITTED);
}

/** Reads points of OpenStreetMap's coast. The line is simplified, but each of its points is a surveyed node. */
function readCoastNodes(bounds: Bounds): readonly LngLat[] {
  const coast = readPackageJson<GeoJSON.GeometryCollection>('@geo-maps/earth-coastlines-1m/map.geo.json');
  return outlinesOf(coast)
    .filter((ring) => meets(boundsOf(ring), bounds))
    .flatMap((ring) => ring.filter((point) => isInside(point, bounds)));
}

/** Reads the shoreline inside a frame, as the pieces that GMT writes, with land on the left. */
function readShoreline(frame: Bounds): readonly Ring[] {
  const { status, stdout, stderr } = gmtCoast(frame);
  if (status !== 0) throw new Error(`gmt could not read the coast: ${stderr}`);
  return parsePieces(stdout);
}

/** Parses GMT's multi-segment text: `>` starts a piece, `#` a comment; longitudes are from 0 to 360. */
export function parsePieces(text: string): readonly Ring[] {
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
 * Metres by which to move GSHHG's African coast, which follows an old survey, so that most of it agrees with
 * OpenStreetMap's.
 */
const EAST = 330;
const NORTH = -200;

/** Moves the African mainland, which is the ring cut by the southern edge of the frame. Points on the frame stay. */
export function shiftAfrica(rings: readonly Ring[], frame: Bounds): readonly Ring[] {
  const isAfrica = (ring: Ring) => boundsOf(ring).south <= frame.south + 0.001;
  const isCut = ([lng, lat]: LngLat) =>
    [lng - frame.west, lng - frame.east, lat - frame.south].some((gap) => Math.abs(gap) < 1e-5);
  const shift = ([lng, lat]: LngLat): LngLat => [lng + EAST / metresPerLng(lat), lat + NORTH / METRES_PER_LAT];
  return rings.map((ring) => (isAfrica(ring) ? ring.map((point) => (isCut(point) ? point : shift(point))) : ring));
}
