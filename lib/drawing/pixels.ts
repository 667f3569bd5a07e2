/** To half a pixel, for where something stands and how long it is: finer is not seen and costs bytes. */
export function halfPixel(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}

/** To a tenth of a pixel, for radii and small sides, which are read as areas. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
