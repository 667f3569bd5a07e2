import { easeQuadOut } from 'd3-ease';
import { interpolateZoom } from 'd3-interpolate';
import type { View } from './flights';

/** Bounds of the time in the air, ms: a short hop is still seen, a long way does not keep the reader waiting. */
const SHORTEST = 420;
const LONGEST = 640;

export interface FlightPath {
  /** Time in the air, ms. */
  readonly duration: number;
  /** The view at a share of the time, 0 to 1; exact at both ends. */
  readonly at: (share: number) => View;
}

/** The way that looks shortest from one view to another (van Wijk and Nuij, 2003), slowing down towards its end. */
export function flightPath(from: View, to: View): FlightPath {
  const zoom = interpolateZoom([...from], [...to]);
  return {
    duration: Math.min(LONGEST, Math.max(SHORTEST, zoom.duration / 3)),
    at: (share) => {
      if (share <= 0) return from;
      return share >= 1 ? to : zoom(easeQuadOut(share));
    },
  };
}
