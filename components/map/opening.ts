import { roundToTenth } from '@/components/charts/pixels';
import { readAtlas } from '@/lib/geo/atlas';
import type { Box } from './box';
import { viewOf } from './camera';
import type { FrameName } from './frames';
import { pathData } from './pathData';
import type { PlacedLabel, Points, Words } from './placeLabels';
import { placeLabelsAt } from './placeLabels';
import type { Camera, SceneLabel } from './scene';
import { extentOf, traceOutline } from './traceOutline';
import { type WaterLine, waterLines } from './waterLines';

export interface OpeningFrame {
  readonly name: FrameName;
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
}

const WIDE: OpeningFrame = {
  name: 'wide',
  width: 1440,
  height: 660,
  camera: { center: [-4.079, 36.07], span: 5.07 },
};

export const OPENING_FRAMES: readonly OpeningFrame[] = [
  WIDE,
  {
    name: 'narrow',
    width: 390,
    height: 330,
    camera: { center: [-4.212, 35.98], span: 2.81 },
  },
];

const LABELS: readonly SceneLabel[] = [
  { place: 'malaga', rank: 'town', wide: { side: 'nw', ground: 'land' }, narrow: { side: 'nw', ground: 'land' } },
  { place: 'cadiz', rank: 'town', wide: { side: 'e', ground: 'land', at: [-6.21, 36.54] } },
  { place: 'tarifa', rank: 'town', wide: { side: 'sw', ground: 'sea' } },
  { place: 'tangier', rank: 'town', wide: { side: 'e', ground: 'land' } },
  { place: 'tetouan', rank: 'town', wide: { side: 'sw', ground: 'land' } },
  {
    place: 'ceuta',
    rank: 'town',
    wide: { side: 'e', ground: 'sea', offset: [8, 0] },
    narrow: { side: 'e', ground: 'sea', stacked: true, offset: [0, 8] },
  },
  {
    place: 'melilla',
    rank: 'town',
    wide: { side: 'e', ground: 'sea' },
    narrow: { side: 'sw', ground: 'land', offset: [0, 18] },
  },
];

/** The shores, the land borders on them and the water lines, as path data in pixels of the wide frame. */
export interface Shores {
  readonly shore: string;
  readonly fences: string;
  /** Nearest to the shore first. */
  readonly water: readonly WaterLine[];
}

export interface OpeningPicture {
  /** The visible part of the shores, and the number of their pixels per pixel of the frame. */
  readonly seen: Box;
  readonly scale: number;
  readonly labels: readonly PlacedLabel[];
}

/** Additional height in px below the wide frame: the narrow one reaches farther south. */
const EXTRA_HEIGHT_PX = 40;
const CUT_MARGIN_PX = 90;
const TOLERANCE_PX = 1.5;
/** Distances of the water lines from the shore, in px of the drawing; phones show the drawing at half that scale. */
const WATER_LINE_DISTANCES_PX = [9, 19, 30.5, 43.5, 58, 75];
const LINE_PRECISION = { tolerancePx: 1, perPixel: 1 } as const;

/**
 * Draws the two shores as lines, from the coast at strait scale: once, in whole pixels, for every frame, because they
 * are inline in the page, where every byte delays the first paint.
 */
export function drawShores(): Shores {
  const { project } = viewOf(WIDE.camera, boxOf(WIDE));
  const box = { ...boxOf(WIDE), height: WIDE.height + EXTRA_HEIGHT_PX };
  const atlas = readAtlas('strait');
  const trace = (geometry: GeoJSON.Geometry) =>
    traceOutline(geometry, { project, box, marginPx: CUT_MARGIN_PX, tolerance: TOLERANCE_PX });
  const shore = [atlas.land, ...atlas.areas.values()].flatMap(trace).filter((piece) => extentOf(piece) > 5);
  const fences = ['MA-ceuta', 'MA-melilla'].flatMap((id) => {
    const line = atlas.borders.get(id);
    return line ? trace(line) : [];
  });
  return {
    shore: pathData(shore, 1),
    fences: pathData(fences),
    water: waterLines(shore, box, WATER_LINE_DISTANCES_PX, LINE_PRECISION),
  };
}

/** The part of the shores that a frame shows, and its labels. */
export function placeOpening(frame: OpeningFrame, words: Words, points: Points): OpeningPicture {
  const { west, north, east, south } = viewOf(frame.camera, boxOf(frame)).bounds;
  const { project } = viewOf(WIDE.camera, boxOf(WIDE));
  const [x, y] = project([west, north]);
  const [right, foot] = project([east, south]);
  const seen = {
    x: roundToTenth(x),
    y: roundToTenth(y),
    width: roundToTenth(right - x),
    height: roundToTenth(foot - y),
  };
  return { seen, scale: seen.width / frame.width, labels: placeLabelsAt(LABELS, frame, words, points) };
}

function boxOf({ width, height }: OpeningFrame): Box {
  return { x: 0, y: 0, width, height };
}
