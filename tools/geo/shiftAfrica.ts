import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import { METRES_PER_LAT, metresPerLng } from '@/lib/geo/metres';
import type { Ring } from '@/lib/geo/polygonsOf';
import { boundsOf } from './bounds';

/** GSHHG follows an old survey on the African side; so many metres bring most of that coast onto OpenStreetMap's. */
const EAST = 330;
const NORTH = -200;

/** Moves the African mainland, which is whatever is cut by the southern edge of the frame. The cut edges stay. */
export function shiftAfrica(rings: readonly Ring[], frame: Bounds): readonly Ring[] {
  const isAfrica = (ring: Ring) => boundsOf(ring).south <= frame.south + 0.001;
  const isCut = ([lng, lat]: LngLat) =>
    [lng - frame.west, lng - frame.east, lat - frame.south].some((gap) => Math.abs(gap) < 1e-5);
  const shift = ([lng, lat]: LngLat): LngLat => [lng + EAST / metresPerLng(lat), lat + NORTH / METRES_PER_LAT];
  return rings.map((ring) => (isAfrica(ring) ? ring.map((point) => (isCut(point) ? point : shift(point))) : ring));
}
