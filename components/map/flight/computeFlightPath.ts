import { easeQuadOut } from 'd3-ease';
import { interpolateZoom } from 'd3-interpolate';
import type { MercatorView } from './flights';

/**
 * Minimum and maximum duration of a flight, ms: the shortest flight can still be followed, and the longest does not
 * make the reader wait.
 */
const MIN_FLIGHT_MS = 420;
const MAX_FLIGHT_MS = 640;

export interface FlightPath {
  /** Duration of the camera's motion, ms. */
  readonly duration: number;
  /** Returns the view at a share of the duration, 0 to 1; exactly the given views at both ends. */
  readonly at: (share: number) => MercatorView;
}

/**
 * Computes the path between two views that people perceive as shortest (van Wijk and Nuij, 2003), slower towards its
 * end.
 */
export function computeFlightPath(from: MercatorView, to: MercatorView): FlightPath {
  const zoom = interpolateZoom([...from], [...to]);
  return {
    duration: Math.min(MAX_FLIGHT_MS, Math.max(MIN_FLIGHT_MS, zoom.duration / 3)),
    at: (share) => {
      if (share <= 0) return from;
      return share >= 1 ? to : zoom(easeQuadOut(share));
    },
  };
}
