/**
 * A view of the map. Lengths are degrees of Web Mercator: x is the longitude, y grows southwards on the same scale, so
 * an affine transform moves the map and the browser projects nothing.
 */
export type View = readonly [x: number, y: number, span: number];

/** A drawing of part of the world, larger than any one map. */
export interface WorldPicture {
  /** Paths below the folder of stills, one for each theme. */
  readonly files: { readonly light: string; readonly dark: string };
  /** Its north-west corner, in degrees of Web Mercator. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Span of the map at which the picture is shown at its drawn size. */
  readonly span: number;
}

export interface FrameFlights {
  /** The map inside its neat line, as shares of the frame. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
  /** Height of the map divided by its width. */
  readonly aspect: number;
  /** From the coarsest to the finest. */
  readonly pictures: readonly WorldPicture[];
  /** The view of each scene, by its id. */
  readonly scenes: Readonly<Record<string, View>>;
}

/** Content of `geo/flights.json`, by the name of the frame. */
export type Flights = Readonly<Record<'wide' | 'narrow', FrameFlights>>;
