import type { Box } from './box';
import type { MapProjection } from './camera';
import type { MapFrame } from './frames';

export interface GraticuleLine {
  readonly axis: 'lng' | 'lat';
  readonly minutes: number;
  /** Position in px of the frame: x of a meridian, y of a parallel. */
  readonly at: number;
}

/** Possible distances between two grid lines, in minutes of arc. */
const STEPS_MINUTES = [1, 2, 5, 10, 30, 60, 120, 300, 600] as const;

/** Returns the finest step, in minutes of arc, whose lines are at least `least` px apart at the bottom of the map. */
function stepOf(view: MapProjection, least: number): number {
  const step = STEPS_MINUTES.find((minutes) => (minutes / 60) * view.pxPerDegree >= least);
  if (!step) throw new Error('The camera shows a larger area than the graticule has steps for.');
  return step;
}

export function placeGraticule(view: MapProjection, frame: MapFrame): readonly GraticuleLine[] {
  const { graticule } = frame.steps;
  return graticule === undefined ? [] : linesAt(view, stepOf(view, graticule));
}

function linesAt(view: MapProjection, step: number): readonly GraticuleLine[] {
  const { west, south, east, north } = view.bounds;
  const multiples = (from: number, to: number) => {
    const first = Math.ceil((from * 60) / step);
    const last = Math.floor((to * 60) / step);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
  };
  return [
    ...multiples(west, east).map((minutes) => ({
      axis: 'lng' as const,
      minutes,
      at: view.project([minutes / 60, south])[0],
    })),
    ...multiples(south, north).map((minutes) => ({
      axis: 'lat' as const,
      minutes,
      at: view.project([west, minutes / 60])[1],
    })),
  ];
}

/**
 * Places the filled parts of the zebra border, which alternates filled and empty steps of equal angle, in px of the
 * frame along the horizontal (`lng`) and the vertical axis (`lat`). Even steps are filled, whatever the camera.
 */
export function placeZebraBorder(
  view: MapProjection,
  frame: MapFrame,
): { readonly lng: readonly Stretch[]; readonly lat: readonly Stretch[] } {
  const step = stepOf(view, frame.steps.zebra);
  const { west, south, east, north } = view.bounds;
  const { x, y, width, height }: Box = frame.map;
  const inked = (from: number, to: number) => {
    const first = Math.floor((from * 60) / step);
    const last = Math.ceil((to * 60) / step);
    const all = Array.from({ length: last - first }, (_, i) => first + i);
    return all
      .filter((index) => index % 2 === 0)
      .map((index) => [(index * step) / 60, ((index + 1) * step) / 60] as const);
  };
  return {
    lng: inked(west, east).map(([a, b]) => ({
      from: Math.max(x, view.project([a, south])[0]),
      to: Math.min(x + width, view.project([b, south])[0]),
    })),
    lat: inked(south, north).map(([a, b]) => ({
      from: Math.max(y, view.project([west, b])[1]),
      to: Math.min(y + height, view.project([west, a])[1]),
    })),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Letters of the compass directions in the language of the page, such as `N`. */
export interface CompassLetters {
  readonly north: string;
  readonly south: string;
  readonly east: string;
  readonly west: string;
}

/** Formats the degrees of a grid line, such as `5° 30′ W`. Minutes are left out where they are zero. */
export function formatDegrees({ axis, minutes }: GraticuleLine, letters: CompassLetters): string {
  const whole = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const letter =
    axis === 'lng' ? (minutes < 0 ? letters.west : letters.east) : minutes < 0 ? letters.south : letters.north;
  return `${whole}°${rest > 0 ? `\u00a0${rest}′` : ''}\u00a0${minutes === 0 ? '' : letter}`.trim();
}
