/** Rounds positions and lengths in a chart to 1 px: finer differences are invisible and cost bytes. */
export function wholePixel(pixels: number): number {
  return Math.round(pixels);
}

/** Rounds to 0.5 px, for marks on a map and for repeated steps, where whole pixels would look uneven. */
export function roundToHalfPixel(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}

/** Rounds to a tenth: of a pixel, for small sides that are read as areas, or of a per cent of a drawing's width. */
export function roundToTenth(length: number): number {
  return Math.round(length * 10) / 10;
}

/** Rounds to a hundredth, for shares of a width that only the browser knows: per cent of a column, years of a strip. */
export function roundToHundredth(share: number): number {
  return Math.round(share * 100) / 100;
}
