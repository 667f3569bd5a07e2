/**
 * View of the map in Web Mercator coordinates scaled to degrees of longitude: the middle (x is the longitude, y grows
 * southwards on the same scale) and the visible width, `span`. An affine transform moves the map between views, so the
 * browser projects nothing.
 */
export type MercatorView = readonly [x: number, y: number, span: number];

/**
 * Drawing of a part of the world, larger than the map of any scene, over which flights pass. All lengths are degrees of
 * Web Mercator.
 */
export interface WorldPicture {
  /** Paths of the picture below the folder of stills, one for each theme, such as `painted/world-strait-….avif`. */
  readonly files: { readonly light: string; readonly dark: string };
  /** North-west corner of the picture, in the coordinates of the view. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Visible width of the map, in degrees, at which the picture is shown at its drawn size. */
  readonly span: number;
}

export interface FrameFlights {
  /** Area of the map inside its neat line, as shares (0 to 1) of the frame. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
  /** Height of the map divided by its width. */
  readonly aspect: number;
  /** Pictures of the world, from the coarsest to the finest. */
  readonly pictures: readonly WorldPicture[];
  /** View of each scene, by scene id. */
  readonly scenes: Readonly<Record<string, MercatorView>>;
}

/** Content of `geo/flights.json`: the flights of each frame. */
export type FlightsByFrame = Readonly<Record<'wide' | 'narrow', FrameFlights>>;
