/** To a pixel, for where something stands in a chart and how long it is: finer is not seen and costs bytes. */
export function wholePixel(pixels: number): number {
  return Math.round(pixels);
}

/** To half a pixel, for marks on a map, and for steps that repeat, where a whole one would be seen to stagger. */
export function halfPixel(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}

/** To a tenth: of a pixel, for small sides, which are read as areas, or of a per cent of a drawing's width. */
export function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}

/** To a hundredth, for shares of a width that is not known here: per cent of a column, years of a strip. */
export function hundredth(share: number): number {
  return Math.round(share * 100) / 100;
}
