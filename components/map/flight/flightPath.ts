import { easeQuadOut } from 'd3-ease';
import { interpolateZoom } from 'd3-interpolate';
import type { View } from './flights';

/** Bounds of the duration, ms: a short flight remains visible, a long one does not keep the reader waiting. */
const MIN_FLIGHT_MS = 420;
const MAX_FLIGHT_MS = 640;

export interface FlightPath {
  /** Duration of the camera's motion, ms. */
  readonly duration: number;
  /** The view at a share of the duration, 0 to 1; exact at both ends. */
  readonly at: (share: number) => View;
}

/** The path between two views that is perceived as shortest (van Wijk and Nuij, 2003), slowing down towards its end. */
export function flightPath(from: View, to: View): FlightPath {
  const zoom = interpolateZoom([...from], [...to]);
  return {
    duration: Math.min(MAX_FLIGHT_MS, Math.max(MIN_FLIGHT_MS, zoom.duration / 3)),
    at: (share) => {
      if (share <= 0) return from;
      return share >= 1 ? to : zoom(easeQuadOut(share));
    },
  };
}
