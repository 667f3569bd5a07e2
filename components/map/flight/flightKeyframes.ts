import type { FlightPath } from './flightPath';
import type { View, WorldPicture } from './flights';
import { type ShownPicture, shownPictures } from './shownPictures';
import { worldTransform } from './worldTransform';

/** Duration of the cross-fade between two pictures, ms. */
const CROSS_FADE_MS = 90;
/** Interval between keyframes, ms; about one frame. The browser interpolates linearly between them. */
const KEYFRAME_INTERVAL_MS = 20;

/** Types, not interfaces: the browser's keyframes accept any property, and an interface could gain one. */
export type OpacityKeyframe = { readonly offset: number; readonly opacity: number };
export type TransformKeyframe = { readonly offset: number; readonly transform: string };

export interface PictureKeyframes {
  readonly picture: WorldPicture;
  readonly transform: readonly TransformKeyframe[];
  readonly opacity: readonly OpacityKeyframe[];
}

/**
 * Keyframes of every picture that a flight shows, from the coarsest to the finest, which is on top. All are sampled at
 * the same times and interpolated alike, so two coasts never drift apart.
 * @param hold time before the camera moves, ms
 * @param rest time after the camera has arrived, ms
 */
export function flightKeyframes(
  path: FlightPath,
  pictures: readonly WorldPicture[],
  aspect: number,
  { hold, rest }: { readonly hold: number; readonly rest: number },
): readonly PictureKeyframes[] {
  const total = hold + path.duration + rest;
  const count = Math.ceil(path.duration / KEYFRAME_INTERVAL_MS);
  const views = Array.from({ length: count + 1 }, (_, i) => path.at(i / count));
  const offset = (share: number) => (hold + share * path.duration) / total;
  const turns = shownPictures(views, pictures, aspect, CROSS_FADE_MS / path.duration).map((turn) => ({
    picture: turn.picture,
    from: turn.from === 0 ? 0 : offset(turn.from),
    to: turn.to === 1 ? 1 : offset(turn.to),
  }));
  const transformOf = (view: View, picture: WorldPicture) => worldTransform(view, picture, aspect);
  return pictures
    .filter((picture) => turns.some((turn) => turn.picture === picture))
    .map((picture) => ({
      picture,
      transform: [
        { offset: 0, transform: transformOf(path.at(0), picture) },
        ...views.map((view, i) => ({ offset: offset(i / count), transform: transformOf(view, picture) })),
        { offset: 1, transform: transformOf(path.at(1), picture) },
      ],
      opacity: opacityKeyframes(picture, turns, CROSS_FADE_MS / total / 2),
    }));
}

/**
 * At a change the finer picture fades in or out over the coarser, which remains opaque, so the background never shows
 * through, and no more than two are ever visible.
 * @param half half of a change's share of the flight
 */
export function opacityKeyframes(
  picture: WorldPicture,
  turns: readonly ShownPicture[],
  half: number,
): readonly OpacityKeyframe[] {
  const frames: OpacityKeyframe[] = [];
  const add = (offset: number, opacity: number) => frames.push({ offset: Math.min(1, Math.max(0, offset)), opacity });
  if (turns[0]?.picture !== picture) add(0, 0);
  turns.forEach((turn, i) => {
    if (turn.picture !== picture) return;
    const before = turns[i - 1]?.picture;
    const after = turns[i + 1]?.picture;
    if (before) {
      add(turn.from - half, 0);
      add(before.span > picture.span ? turn.from + half : turn.from - half, 1);
    } else add(0, 1);
    if (after) {
      add(after.span > picture.span ? turn.to - half : turn.to + half, 1);
      add(turn.to + half, 0);
    } else add(1, 1);
  });
  if (turns.at(-1)?.picture !== picture) add(1, 0);
  return frames;
}
