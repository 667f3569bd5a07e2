import type { View, WorldPicture } from './flights';
import { coversView } from './worldTransform';

/** A picture and the part of a flight during which it is shown; times are shares of the flight. */
export interface ShownPicture {
  readonly picture: WorldPicture;
  readonly from: number;
  readonly to: number;
}

/** Among the pictures that fill the view, the one drawn nearest to its scale; if none coversView it, the coarsest. */
export function pictureFor(view: View, pictures: readonly WorldPicture[], aspect: number): WorldPicture | undefined {
  const distance = ({ span }: WorldPicture) => Math.abs(Math.log(span / view[2]));
  const filling = pictures.filter((picture) => coversView(picture, view, aspect));
  return filling.sort((a, b) => distance(a) - distance(b))[0] ?? pictures[0];
}

/**
 * The pictures of a flight in turn: one at a time, never two.
 * @param views the flight in equal steps of time, including its first and its last view
 * @param shortest share of the flight below which a picture is replaced by the coarser of its neighbours; the first and
 * the last picture are exempt, since they remain while the camera pauses
 */
export function shownPictures(
  views: readonly View[],
  pictures: readonly WorldPicture[],
  aspect: number,
  shortest: number,
): readonly ShownPicture[] {
  const last = views.length - 1;
  const turns: ShownPicture[] = [];
  views.forEach((view, i) => {
    const picture = pictureFor(view, pictures, aspect);
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
