import { flightKeyframes } from './flightKeyframes';
import type { FlightPath } from './flightPath';
import type { WorldPicture } from './flights';

/** Before the camera moves, the words of the old scene leave, ms; after it has arrived, those of the new scene come. */
export const LEAVE_MS = 110;
const ARRIVE_MS = 150;

export interface FlightAnimations {
  readonly path: FlightPath;
  /** Time before the camera moves, ms. */
  readonly hold: number;
  /** Duration of the whole flight, ms. */
  readonly duration: number;
  /** When the camera has arrived, as a share of the duration. */
  readonly arrival: number;
  /** The pictures that the flight passes, from the coarsest to the finest. */
  readonly images: readonly HTMLImageElement[];
  /** Animations of these pictures, not playing yet. */
  readonly animations: readonly Animation[];
}

/** Computes a flight in advance, because that takes a slow phone several frames. */
export function flightAnimations(
  path: FlightPath,
  images: ReadonlyMap<WorldPicture, HTMLImageElement>,
  aspect: number,
  hold: number,
): FlightAnimations {
  const duration = hold + path.duration + ARRIVE_MS;
  const frames = flightKeyframes(path, [...images.keys()], aspect, { hold, rest: ARRIVE_MS });
  const passed = frames.flatMap(({ picture, transform, opacity }) => {
    const image = images.get(picture);
    return image ? [{ image, keyframes: [transform, opacity] }] : [];
  });
  return {
    path,
    hold,
    duration,
    arrival: (hold + path.duration) / duration,
    images: passed.map(({ image }) => image),
    animations: passed.flatMap(({ image, keyframes }) =>
      keyframes.map((frames) => new Animation(new KeyframeEffect(image, [...frames], { duration }))),
    ),
  };
}
