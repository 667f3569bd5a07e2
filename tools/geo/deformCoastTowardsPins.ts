import { least, pairs } from 'd3';
import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import { METRES_PER_DEGREE_LATITUDE, metresPerDegreeLongitude, nearestPointOnSegment } from '@/lib/geo/metres';
import type { PolygonRing } from '@/lib/geo/polygonsOfShape';
import { isPointInBounds } from './bounds';

/** A point that the coast should pass through, and how strongly it attracts the coast. All lengths are in metres. */
export interface CoastPin {
  readonly point: LngLat;
  /** Maximum distance from the coast. A pin farther away is ignored: it marks a port that is missing from the coast. */
  readonly within: number;
  /** Standard deviation of the Gaussian by which the pull of the pin decreases with distance. */
  readonly reach: number;
  readonly weight: number;
}

interface Pull {
  readonly from: LngLat;
  readonly east: number;
  readonly north: number;
  readonly pin: CoastPin;
}

/**
 * Weight of a point's original position relative to the pins; because of it, the coast does not move where all pins are
 * far away.
 */
const INERTIA = 0.15;

/** Spatial index of square cells. A search returns the items in a point's cell and in the eight cells around it. */
class Grid<Thing> {
  readonly #cells = new Map<string, Thing[]>();
  readonly #degrees: number;

  constructor(degrees: number) {
    this.#degrees = degrees;
  }

  /** Adds an item to every cell of the rectangle with these corners. */
  add(thing: Thing, a: LngLat, b: LngLat = a): void {
    for (let x = this.#cell(Math.min(a[0], b[0])); x <= this.#cell(Math.max(a[0], b[0])); x++) {
      for (let y = this.#cell(Math.min(a[1], b[1])); y <= this.#cell(Math.max(a[1], b[1])); y++) {
        const cell = this.#cells.get(`${x},${y}`);
        if (cell) cell.push(thing);
        else this.#cells.set(`${x},${y}`, [thing]);
      }
    }
  }

  near([lng, lat]: LngLat): readonly Thing[] {
    const steps = [-1, 0, 1];
    return steps.flatMap((dx) =>
      steps.flatMap((dy) => this.#cells.get(`${this.#cell(lng) + dx},${this.#cell(lat) + dy}`) ?? []),
    );
  }

  #cell(degrees: number): number {
    return Math.floor(degrees / this.#degrees);
  }
}

/**
 * Returns the rings of a coast, deformed smoothly towards the pins inside `bounds` (rubber-sheeting); points outside do
 * not move.
 */
export function deformCoastTowardsPins(
  rings: readonly PolygonRing[],
  pins: readonly CoastPin[],
  bounds: Bounds,
): readonly PolygonRing[] {
  const pulls = new Grid<Pull>(0.03);
  for (const pull of pullsOf(rings, pins, bounds)) pulls.add(pull, pull.from);
  return rings.map((ring) =>
    ring.map((point) => (isPointInBounds(point, bounds) ? stretch(point, pulls.near(point)) : point)),
  );
}

function pullsOf(rings: readonly PolygonRing[], pins: readonly CoastPin[], bounds: Bounds): readonly Pull[] {
  const segments = new Grid<readonly [LngLat, LngLat]>(0.02);
  for (const [a, b] of rings.flatMap((ring) => pairs(ring))) {
    // Sides that close a ring along the frame are not coast; they are recognised by their length.
    const isLong = Math.hypot(a[0] - b[0], a[1] - b[1]) > 0.2;
    if ((isPointInBounds(a, bounds) || isPointInBounds(b, bounds)) && !isLong) segments.add([a, b], a, b);
  }
  return pins.flatMap((pin) => {
    const feet = segments.near(pin.point).map(([a, b]) => nearestPointOnSegment(a, b, pin.point));
    const foot = least(feet, ({ metres }) => metres);
    if (!foot || foot.metres > pin.within) return [];
    const from = foot.point;
    const east = (pin.point[0] - from[0]) * metresPerDegreeLongitude(from[1]);
    const north = (pin.point[1] - from[1]) * METRES_PER_DEGREE_LATITUDE;
    return [{ from, east, north, pin }];
  });
}

/** Moves a point by the mean of the pulls near it, weighted by distance. */
function stretch([lng, lat]: LngLat, pulls: readonly Pull[]): LngLat {
  let east = 0;
  let north = 0;
  let weights = INERTIA;
  for (const { from, pin, ...pull } of pulls) {
    const x = (lng - from[0]) * metresPerDegreeLongitude(lat);
    const y = (lat - from[1]) * METRES_PER_DEGREE_LATITUDE;
    const weight = pin.weight * Math.exp(-(x * x + y * y) / (2 * pin.reach * pin.reach));
    east += weight * pull.east;
    north += weight * pull.north;
    weights += weight;
  }
  return [lng + east / weights / metresPerDegreeLongitude(lat), lat + north / weights / METRES_PER_DEGREE_LATITUDE];
}
