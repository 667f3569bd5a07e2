import { expect, it } from 'vitest';
import { computePictureTransform, pictureCoversView, pictureWidthRatio } from './computeFlightKeyframes';
import type { MercatorView, WorldPicture } from './flights';

const picture: WorldPicture = { files: { light: 'a.svg', dark: 'a.svg' }, x: -8, y: -42, width: 8, height: 6, span: 4 };
const view: MercatorView = [-4, -39, 2];
const aspect = 0.75;

/**
 * Position at which the browser draws a point of the world, in multiples of the map's width, computed from the
 * picture's own box.
 */
function placed([x, y]: readonly [number, number], seen: MercatorView): readonly [number, number] {
  const [left, top, scale] =
    computePictureTransform(seen, picture, aspect)
      .match(/-?[\d.]+(?:e-?\d+)?/g)
      ?.map(Number) ?? [];
  const width = pictureWidthRatio(picture);
  const height = (width * picture.height) / picture.width;
  const share = [(x - picture.x) / picture.width, (y - picture.y) / picture.height] as const;
  return [
    ((left ?? Number.NaN) / 100) * width + share[0] * width * (scale ?? Number.NaN),
    ((top ?? Number.NaN) / 100) * height + share[1] * height * (scale ?? Number.NaN),
  ];
}

it('puts the middle of the view into the middle of the map', () => {
  const [x, y] = placed([view[0], view[1]], view);
  expect(x).toBeCloseTo(0.5, 9);
  expect(y).toBeCloseTo(aspect / 2, 9);
});

it('puts the edges of the view on the edges of the map', () => {
  expect(placed([view[0] - 1, view[1] - 0.75], view)[0]).toBeCloseTo(0, 9);
  expect(placed([view[0] - 1, view[1] - 0.75], view)[1]).toBeCloseTo(0, 9);
  expect(placed([view[0] + 1, view[1] + 0.75], view)[0]).toBeCloseTo(1, 9);
});

it('knows whether a picture leaves a gap', () => {
  expect(pictureCoversView(picture, view, aspect)).toBe(true);
  expect(pictureCoversView(picture, [-4, -39, 8], aspect)).toBe(true);
  expect(pictureCoversView(picture, [-4, -39, 8.1], aspect)).toBe(false);
  expect(pictureCoversView(picture, [-7.1, -39, 2], aspect)).toBe(false);
  expect(pictureCoversView(picture, [-4, -36.5, 2], aspect)).toBe(false);
});
