import type { Box } from './box';

export type FrameName = 'wide' | 'narrow';

/** Device pixels per CSS pixel of the screens for which an image is rendered. */
export type PixelDensity = 1 | 2;

export interface MapFrame {
  readonly name: FrameName;
  readonly width: number;
  readonly height: number;
  /**
   * Area of the map inside its neat line, in px of the frame. The margin around it contains the zebra border and, in
   * the wide frame, the degrees.
   */
  readonly map: Box;
  /**
   * Smallest and largest width in CSS px at which the frame is shown. Words keep their size, so labels are tested at
   * both.
   */
  readonly shown: readonly [min: number, max: number];
  readonly locator: { readonly width: number; readonly height: number; readonly inset: number };
  /**
   * Minimum distances in px between two graticule lines and between two steps of the zebra border. Without `graticule`,
   * no graticule is drawn.
   */
  readonly steps: { readonly graticule?: number; readonly zebra: number };
  /** Distances of the water lines from the shore, in px. */
  readonly waterLines: readonly number[];
  readonly labelsDegrees: boolean;
  /**
   * Densities of the screens for which images of the frame are rendered. Phones need 2 only: their screens have at
   * least two device pixels per CSS pixel.
   */
  readonly densities: readonly PixelDensity[];
}

export const MAP_FRAMES: Readonly<Record<FrameName, MapFrame>> = {
  wide: {
    name: 'wide',
    width: 880,
    height: 764,
    map: { x: 30, y: 26, width: 842, height: 730 },
    shown: [640, 880],
    locator: { width: 216, height: 148, inset: 20 },
    steps: { graticule: 100, zebra: 34 },
    waterLines: [5.5, 12.8, 21.9, 32.8, 45.5, 60],
    labelsDegrees: true,
    densities: [1, 2],
  },
  narrow: {
    name: 'narrow',
    width: 390,
    height: 420,
    map: { x: 8, y: 8, width: 374, height: 404 },
    shown: [320, 480],
    locator: { width: 124, height: 84, inset: 8 },
    steps: { graticule: 52, zebra: 16 },
    waterLines: [4.2, 9.6, 16.2, 24, 33],
    labelsDegrees: false,
    densities: [2],
  },
};

/**
 * Frame of each of two maps, side by side on wide screens and one below the other on phones. Each is drawn once, with
 * the labels of the narrow frame.
 */
export const MAP_PAIR_FRAME: MapFrame = {
  name: 'narrow',
  width: 560,
  height: 500,
  map: { x: 8, y: 8, width: 544, height: 484 },
  shown: [312, 628],
  locator: { width: 170, height: 116, inset: 12 },
  steps: { graticule: 76, zebra: 24 },
  waterLines: [5.5, 12.8, 21.9, 32.8, 45.5],
  labelsDegrees: false,
  densities: [2],
};

/** Returns the frames in which a scene is drawn. Pages contain all of them; CSS shows one. */
export function framesOfScene({ isPair }: { readonly isPair?: true }): readonly MapFrame[] {
  return isPair ? [MAP_PAIR_FRAME] : Object.values(MAP_FRAMES);
}
