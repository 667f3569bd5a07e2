import { type GeoGeometryObjects, geoIdentity, geoStream } from 'd3';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Box } from './box';
import type { Point } from './camera';
import { simplifyLine, simplifyRing } from './simplifyLine';

/** A line, or a ring where `closed`, in px of the frame. */
export interface PixelLine {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

interface Tracing {
  readonly project: (point: LngLat) => Point;
  readonly box: Box;
  /**
   * Distance in px outside the box at which geometry is cut: more than the width of any stroke, so that no cut edge is
   * visible.
   */
  readonly marginPx: number;
  /** Size in px below which details are left out. */
  readonly tolerance: number;
}

/** Projects a geometry to pixels, clips it to the box and its margin, and leaves out invisible details. */
export function projectOutline(
  geometry: GeoJSON.Geometry,
  { project, box, marginPx, tolerance }: Tracing,
): readonly PixelLine[] {
  // Geometry is cut after projecting, because the direction of a ring matters on the sphere but not on the plane.
  const cut = geoIdentity().clipExtent([
    [box.x - marginPx, box.y - marginPx],
    [box.x + box.width + marginPx, box.y + box.height + marginPx],
  ]);
  const traces: PixelLine[] = [];
  let closed = false;
  let points: Point[] = [];
  geoStream(
    projected(geometry, project),
    cut.stream({
      polygonStart: () => {
        closed = true;
      },
      polygonEnd: () => {
        closed = false;
      },
      lineStart: () => {
        points = [];
      },
      point: (x, y) => {
        points.push([x, y]);
      },
      lineEnd: () => {
        if (points.length > 1) {
          traces.push({ points: closed ? simplifyRing(points, tolerance) : simplifyLine(points, tolerance), closed });
        }
      },
    }),
  );
  return traces;
}

function projected(geometry: GeoJSON.Geometry, project: Tracing['project']): GeoGeometryObjects {
  const line = (points: readonly GeoJSON.Position[]) =>
    points.map(([lng = 0, lat = 0]) => [...project([lng, lat])] as GeoJSON.Position);
  const lines = (rings: readonly (readonly GeoJSON.Position[])[]) => rings.map(line);
  if (geometry.type === 'LineString') return { type: geometry.type, coordinates: line(geometry.coordinates) };
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') {
    return { type: geometry.type, coordinates: lines(geometry.coordinates) };
  }
  if (geometry.type === 'MultiPolygon') return { type: geometry.type, coordinates: geometry.coordinates.map(lines) };
  throw new Error(`A ${geometry.type} is not an outline.`);
}

/** Returns the longer side of the bounding box of a line, px. */
export function longerSidePx({ points }: PixelLine): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
