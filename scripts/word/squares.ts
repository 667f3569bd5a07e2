import { encode } from 'fast-png';

/** Name of the picture of squared paper in the HTML of a sheet. */
export const SQUARES = 'squares.png';

/** Width and height of the paper in squares of five millimetres, and the side of a square in pixels. */
const [ACROSS, DOWN, SIDE] = [32, 12, 24];
const INK = 0xb0;
const PAPER = 0xff;

/** Draws squared paper as a picture of grey lines. */
export function squaresPicture(): Uint8Array {
  const [width, height] = [ACROSS * SIDE + 1, DOWN * SIDE + 1];
  const data = Uint8Array.from({ length: width * height }, (_, i) =>
    (i % width) % SIDE === 0 || Math.floor(i / width) % SIDE === 0 ? INK : PAPER,
  );
  return encode({ width, height, data, channels: 1, depth: 8 });
}
