/** Degrees of Web Mercator from the equator, growing southwards as pixels do: at the equator as long as one of longitude. */
export function mercatorY(latitude: number): number {
  return (-180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}

/** The latitude of a `mercatorY`. */
export function latitudeOf(y: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((-y * Math.PI) / 180)) - 90;
}
