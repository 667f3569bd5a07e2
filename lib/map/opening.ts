import { readAtlas } from '@/lib/geo/atlas';
import { viewOf } from '@/lib/map/camera';
import type { FrameName } from '@/lib/map/frames';
import { pathText } from '@/lib/map/pathText';
import type { PlacedLabel, Points, Words } from '@/lib/map/placeLabels';
import { placeLabelsAt } from '@/lib/map/placeLabels';
import type { Camera, SceneLabel } from '@/lib/map/scene';
import { extentOf, traceOutline } from '@/lib/map/traceOutline';
import { waterLineStrength } from '@/lib/map/waterLines';

export interface OpeningFrame {
  readonly name: FrameName;
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  readonly tolerance: number;
  /** Parts of a pixel that the shore is drawn to: it stands in the page itself, whose bytes come first. */
  readonly perPixel: 1 | 2;
  readonly distances: readonly number[];
}

export const OPENING_FRAMES: readonly OpeningFrame[] = [
  {
    name: 'wide',
    width: 1440,
    height: 660,
    camera: { center: [-4.079, 36.07], span: 5.07 },
    tolerance: 0.65,
    perPixel: 1,
    distances: [7.5, 16.5, 27, 39, 53, 70],
  },
  {
    name: 'narrow',
    width: 390,
    height: 330,
    camera: { center: [-4.212, 35.98], span: 2.81 },
    tolerance: 0.45,
    perPixel: 2,
    distances: [5, 11, 18, 26, 36],
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

export interface OpeningPicture {
  readonly shore: string;
  /** Outermost water line first, with the width of its stroke and how clear it is. */
  readonly water: readonly { readonly width: number; readonly strength: number }[];
  readonly fences: string;
  readonly labels: readonly PlacedLabel[];
}

/** The two shores as one line, from the coast at strait scale. */
export function placeOpening(frame: OpeningFrame, words: Words, points: Points): OpeningPicture {
  const box = { x: 0, y: 0, width: frame.width, height: frame.height };
  const { project } = viewOf(frame.camera, box);
  const atlas = readAtlas('strait');
  const trace = (geometry: GeoJSON.Geometry) =>
    traceOutline(geometry, { project, box, reach: 76, tolerance: frame.tolerance });
  const shore = [atlas.land, ...atlas.areas.values()].flatMap(trace).filter((piece) => extentOf(piece) > 5);
  const fences = ['MA-ceuta', 'MA-melilla'].flatMap((id) => {
    const line = atlas.borders.get(id);
    return line ? trace(line) : [];
  });
  const water = frame.distances.map((distance, i) => ({
    width: 2 * distance,
    strength: waterLineStrength(i, frame.distances.length),
  }));
  return {
    shore: pathText(shore, frame.perPixel),
    water: water.reverse(),
    fences: pathText(fences),
    labels: placeLabelsAt(LABELS, frame, words, points),
  };
}
