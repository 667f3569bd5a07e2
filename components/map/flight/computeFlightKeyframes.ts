import type { FlightPath } from './computeFlightPath';
import type { MercatorView, WorldPicture } from './flights';

/** Duration of the cross-fade between two pictures, ms. */
const CROSS_FADE_MS = 90;
/** Time between two keyframes in ms, about one animation frame. The browser interpolates linearly between them. */
const KEYFRAME_INTERVAL_MS = 20;

/**
 * Opacity of a picture, 0 to 1, at a share (`offset`) of the flight. It is a type, not an interface, because keyframes
 * have an index signature in TypeScript, to which an interface is not assignable.
 */
export type OpacityKeyframe = { readonly offset: number; readonly opacity: number };
export type TransformKeyframe = { readonly offset: number; readonly transform: string };

export interface PictureKeyframes {
  readonly picture: WorldPicture;
  readonly transform: readonly TransformKeyframe[];
  readonly opacity: readonly OpacityKeyframe[];
}

/**
 * Returns the keyframes of every picture that a flight shows, from the coarsest to the finest, which is on top. All
 * are sampled at the same times and interpolated alike, so two coasts never drift apart.
 * @param hold time before the camera moves, ms
 * @param rest time after the camera has arrived, ms
 */
export function computeFlightKeyframes(
  path: FlightPath,
  pictures: readonly WorldPicture[],
  aspect: number,
  { hold, rest }: { readonly hold: number; readonly rest: number },
): readonly PictureKeyframes[] {
  const total = hold + path.duration + rest;
  const count = Math.ceil(path.duration / KEYFRAME_INTERVAL_MS);
  const views = Array.from({ length: count + 1 }, (_, i) => path.at(i / count));
  const offset = (share: number) => (hold + share * path.duration) / total;
  const turns = scheduleFlightPictures(views, pictures, aspect, CROSS_FADE_MS / path.duration).map((turn) => ({
    picture: turn.picture,
    from: turn.from === 0 ? 0 : offset(turn.from),
    to: turn.to === 1 ? 1 : offset(turn.to),
  }));
  const transformOf = (view: MercatorView, picture: WorldPicture) => computePictureTransform(view, picture, aspect);
  return pictures
    .filter((picture) => turns.some((turn) => turn.picture === picture))
    .map((picture) => ({
      picture,
      transform: [
        { offset: 0, transform: transformOf(path.at(0), picture) },
        ...views.map((view, i) => ({ offset: offset(i / count), transform: transformOf(view, picture) })),
        { offset: 1, transform: transformOf(path.at(1), picture) },
      ],
      opacity: computeOpacityKeyframes(picture, turns, CROSS_FADE_MS / total / 2),
    }));
}

/**
 * Returns the keyframes of the opacity of one picture over a flight. At a change the finer picture fades in or out over
 * the coarser one, which remains opaque, so the background never shows through, and at most two pictures are visible.
 * @param turns pictures of the flight in order, with the time of each
 * @param half half the duration of a cross-fade, as a share of the flight
 */
export function computeOpacityKeyframes(
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

/** A picture and the time during which it is shown; `from` and `to` are shares of the flight, 0 to 1. */
interface ShownPicture {
  readonly picture: WorldPicture;
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the picture whose drawn scale is nearest to that of a view, among those that fill the view; if none does, the
 * coarsest.
 * @param pictures from the coarsest to the finest
 * @param aspect height of the map divided by its width
 */
export function findPictureForView(
  view: MercatorView,
  pictures: readonly WorldPicture[],
  aspect: number,
): WorldPicture | undefined {
  const distance = ({ span }: WorldPicture) => Math.abs(Math.log(span / view[2]));
  const filling = pictures.filter((picture) => pictureCoversView(picture, view, aspect));
  return filling.sort((a, b) => distance(a) - distance(b))[0] ?? pictures[0];
}

/**
 * Returns the pictures of a flight in order, one at a time, each with the time during which it is shown.
 * @param views the view at equal time steps, including the first and the last
 * @param shortest minimum share of the flight for a picture; a picture shown more briefly is replaced by the coarser of
 * its neighbours, unless it is the first or the last, which remain while the camera pauses
 */
export function scheduleFlightPictures(
  views: readonly MercatorView[],
  pictures: readonly WorldPicture[],
  aspect: number,
  shortest: number,
): readonly ShownPicture[] {
  const last = views.length - 1;
  const turns: ShownPicture[] = [];
  views.forEach((view, i) => {
    const picture = findPictureForView(view, pictures, aspect);
    if (!picture) return;
    const before = turns.at(-1);
    const from = i === 0 ? 0 : (i - 0.5) / last;
    const to = i === last ? 1 : (i + 0.5) / last;
    if (before?.picture === picture) turns[turns.length - 1] = { ...before, to };
    else turns.push({ picture, from, to });
  });
  return withoutGlimpses(turns, shortest);
}

function withoutGlimpses(turns: readonly ShownPicture[], shortest: number): readonly ShownPicture[] {
  const at = turns.findIndex(({ from, to }, i) => i > 0 && i < turns.length - 1 && to - from < shortest);
  const [before, glimpse, after] = at < 0 ? [] : turns.slice(at - 1, at + 2);
  if (!before || !glimpse || !after) return turns;
  const merged =
    before.picture.span >= after.picture.span
      ? [{ ...before, to: glimpse.to }, after]
      : [before, { ...after, from: glimpse.from }];
  return withoutGlimpses([...turns.slice(0, at - 1), ...merged, ...turns.slice(at + 2)], shortest);
}

/**
 * Returns the CSS transform that moves a picture to its position in a view. Translations are percentages of the
 * picture, so the transform is valid at any size of the map and nothing is measured.
 * @param aspect height of the map divided by its width
 */
export function computePictureTransform([x, y, span]: MercatorView, picture: WorldPicture, aspect: number): string {
  const left = ((picture.x - x) / span + 0.5) * (picture.span / picture.width);
  const top = ((picture.y - y) / span + aspect / 2) * (picture.span / picture.height);
  return `translate(${left * 100}%,${top * 100}%) scale(${picture.span / span})`;
}

/** Returns the width of a picture at its drawn size, as a multiple of the width of the map. */
export function pictureWidthRatio({ width, span }: WorldPicture): number {
  return width / span;
}

/**
 * Returns whether a picture fills a view of the map completely.
 * @param aspect height of the map divided by its width
 */
export function pictureCoversView(picture: WorldPicture, [x, y, span]: MercatorView, aspect: number): boolean {
  // Rounding errors do not count as gaps.
  const slack = span * 1e-3;
  const across = span / 2 - slack;
  const down = (span * aspect) / 2 - slack;
  return (
    picture.x <= x - across &&
    picture.x + picture.width >= x + across &&
    picture.y <= y - down &&
    picture.y + picture.height >= y + down
  );
}
