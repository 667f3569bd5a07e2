import { flightKeyframes } from '@/components/map/flight/flightKeyframes';
import type { FlightPath } from '@/components/map/flight/flightPath';
import type { WorldPicture } from '@/components/map/flight/flights';

/** Before the camera moves the words of the scene behind go, ms; after it has arrived those ahead come. */
export const LEAVE_MS = 110;
const ARRIVE_MS = 150;

export interface FlightAnimations {
  readonly path: FlightPath;
  /** Time before the camera moves, ms. */
  readonly hold: number;
  /** All of it, ms. */
  readonly duration: number;
  /** When the camera has arrived, as a share of the duration. */
  readonly arrival: number;
  /** The pictures passed over, from the coarsest to the finest. */
  readonly images: readonly HTMLImageElement[];
  /** Of these pictures, waiting to be played. */
  readonly animations: readonly Animation[];
}

/** Computes a flight, which costs a slow phone some frames: best done ahead of its time. */
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
