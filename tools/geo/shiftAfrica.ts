import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import { METRES_PER_LAT, metresPerLng } from '@/lib/geo/metres';
import type { Ring } from '@/lib/geo/polygonsOf';
import { boundsOf } from './bounds';

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
