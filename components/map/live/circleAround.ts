import type { LngLat } from '@/lib/geo/lngLat';
import { KM_PER_DEGREE } from '../mercator';

const CORNERS = 72;

/**
 * Returns a polygon in degrees that approximates a circle on the earth. Over the few hundred kilometres of our maps, a
 * plane is accurate enough.
 * @param km radius of the circle
 */
export function circleAround([lng, lat]: LngLat, km: number): GeoJSON.Polygon {
  const latRadius = km / KM_PER_DEGREE;
  const lngRadius = latRadius / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: CORNERS + 1 }, (_, i) => {
    const angle = ((i % CORNERS) / CORNERS) * 2 * Math.PI;
    return [lng + lngRadius * Math.cos(angle), lat + latRadius * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [ring] };
}
