import { expect, it } from 'vitest';
import {
  computeFlightKeyframes,
  computeOpacityKeyframes,
  findPictureForView,
  type OpacityKeyframe,
  scheduleFlightPictures,
} from './computeFlightKeyframes';
import type { WorldPicture } from './flights';

const pictureOf = (file: string, width: number, span: number): WorldPicture => ({
  files: { light: file, dark: file },
  x: -width / 2,
  y: -width / 2,
  width,
  height: width,
  span,
});
const coarse = pictureOf('coarse', 40, 16);
const middle = pictureOf('middle', 10, 4);
const fine = pictureOf('fine', 2.5, 1);
const pictures = [coarse, middle, fine];

/**
 * Opacity at a share (0 to 1) of the flight, as the browser interpolates it: of two keyframes at the same time the
 * later one applies.
 */
function opacityAt(frames: readonly OpacityKeyframe[], share: number): number {
  const i = frames.findLastIndex(({ offset }) => offset <= share);
  const [before, after] = [frames[i], frames[i + 1]];
  if (!before) return Number.NaN;
  if (!after || after.offset === before.offset) return before.opacity;
  return before.opacity + ((after.opacity - before.opacity) * (share - before.offset)) / (after.offset - before.offset);
}

it('shows, among the pictures that leave no gap, the one drawn for the scale', () => {
  expect(findPictureForView([0, 0, 3.5], pictures, 1)).toBe(middle);
  expect(findPictureForView([0, 0, 1.1], pictures, 1)).toBe(fine);
  expect(findPictureForView([1, 0, 1.1], pictures, 1)).toBe(middle);
  expect(findPictureForView([900, 0, 1.1], pictures, 1)).toBe(coarse);
});

it('skips a picture that would be visible only for a moment', () => {
  const views = [16, 16, 16, 3, 1, 1, 1].map((span) => [0, 0, span] as const);
  expect(scheduleFlightPictures(views, pictures, 1, 0.01).map(({ picture }) => picture)).toEqual([
    coarse,
    middle,
    fine,
  ]);
  expect(scheduleFlightPictures(views, pictures, 1, 0.2).map(({ picture }) => picture)).toEqual([coarse, fine]);
});

it('covers the whole flight without a gap', () => {
  const turns = scheduleFlightPictures(
    [16, 8, 4, 2, 1].map((span) => [0, 0, span] as const),
    pictures,
    1,
    0,
  );
  expect(turns[0]?.from).toBe(0);
  expect(turns.at(-1)?.to).toBe(1);
  turns.slice(1).forEach(({ from }, i) => {
    expect(from).toBe(turns[i]?.to);
  });
});

it('never reveals the background, and never shows more than two pictures at once', () => {
  const turns = [
    { picture: fine, from: 0, to: 0.3 },
    { picture: coarse, from: 0.3, to: 0.6 },
    { picture: middle, from: 0.6, to: 1 },
  ];
  for (let share = 0; share <= 1; share += 0.005) {
    const opacities = pictures.map((picture) => opacityAt(computeOpacityKeyframes(picture, turns, 0.05), share));
    expect(Math.max(...opacities)).toBe(1);
    expect(opacities.filter((opacity) => opacity > 0).length).toBeLessThanOrEqual(2);
  }
});

it('orders keyframes by time, also when it starts during another flight', () => {
  const path = { duration: 600, at: (share: number) => [0, 0, 1.9 - share * 0.9] as const };
  for (const { transform, opacity } of computeFlightKeyframes(path, pictures, 1, { hold: 0, rest: 150 })) {
    for (const frames of [transform, opacity]) {
      const offsets = frames.map(({ offset }) => offset);
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
      expect(offsets[0]).toBe(0);
      expect(offsets.at(-1)).toBe(1);
    }
  }
});
