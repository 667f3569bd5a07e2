/**
 * What a flight between two scenes knows of the world. Lengths are degrees of Web Mercator: x is the longitude, y grows
 * southwards at the same measure, so a map is moved by one affine transform and the browser projects nothing.
 */
export type View = readonly [x: number, y: number, span: number];

/** A drawing of part of the world, wider than any one map. */
export interface WorldPicture {
  /** Below the stills, one for each theme. */
  readonly files: { readonly light: string; readonly dark: string };
  /** Its north-west corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Breadth of the map at which it is shown as large as it was drawn. */
  readonly span: number;
}

export interface FrameFlights {
  /** The map inside its neat line, as shares of the frame: left, top, width, height. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
  /** Height of the map over its width. */
  readonly aspect: number;
  /** From the coarsest to the finest. */
  readonly pictures: readonly WorldPicture[];
  /** Where each scene looks, by its id. */
  readonly scenes: Readonly<Record<string, View>>;
}

/** `geo/flights.json`, by the name of the frame. */
export type Flights = Readonly<Record<'wide' | 'narrow', FrameFlights>>;
