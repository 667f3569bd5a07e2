/** Rounds a position or length in a chart to 1 px: finer differences are invisible and cost bytes. */
export function roundToWholePixel(pixels: number): number {
  return Math.round(pixels);
}

/**
 * Rounds pixels to 0.5 px, for marks on a map and for evenly spaced strokes, which would look uneven at whole pixels.
 */
export function roundToHalfPixel(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}

/**
 * Rounds a length to a tenth: in px for small rectangles whose areas are compared, or as a percentage of a drawing's
 * width.
 */
export function roundToTenth(length: number): number {
  return Math.round(length * 10) / 10;
}

/**
 * Rounds a length to a hundredth where only the browser knows its size in pixels: a percentage of a column, or years on
 * a time axis.
 */
export function roundToHundredth(share: number): number {
  return Math.round(share * 100) / 100;
}
