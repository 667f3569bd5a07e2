import type { MapFrame } from './frames';
import type { MapCamera, Scene } from './scene';

/** Mean radius of the Earth, in km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
/** Possible lengths of the scale bar. Half of each is a whole number too, so no label needs a decimal separator. */
const ROUND_LENGTHS_KM = [2, 4, 10, 20, 50, 100, 200, 500] as const;

export interface ScaleBar {
  /** Length of the whole bar in km. Its middle is labelled as well. */
  readonly km: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

type ScaledScene = Pick<Scene, 'camera' | 'scaleOnTop'>;

/** Height of the numbers above the bar, in px of the frame. */
const NUMBERS_HEIGHT_PX = 16;

/**
 * Places a scale bar in a corner of the map, in px of the frame, with the longest round length that fits. It is exact
 * at the latitude of the map's centre.
 */
export function placeScaleBar({ camera: cameras, scaleOnTop }: ScaledScene, frame: MapFrame): ScaleBar {
  const camera = cameras[frame.name];
  const perKm = pxPerKm(camera, frame);
  const maxWidth = frame.name === 'wide' ? 160 : 92;
  const km = ROUND_LENGTHS_KM.findLast((length) => length * perKm <= maxWidth);
  if (km === undefined) throw new Error('No round scale bar fits this camera.');
  const margin = frame.name === 'wide' ? 24 : 14;
  const { x, y, height } = frame.map;
  const isOnTop = scaleOnTop?.includes(frame.name) ?? false;
  return { km, x: x + margin, y: isOnTop ? y + margin + NUMBERS_HEIGHT_PX : y + height - margin, width: km * perKm };
}

function pxPerKm(camera: MapCamera, frame: MapFrame): number {
  const kmPerDegree = ((EARTH_RADIUS_KM * Math.PI) / 180) * Math.cos((camera.center[1] * Math.PI) / 180);
  return frame.map.width / camera.span / kmPerDegree;
}
