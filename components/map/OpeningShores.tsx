import { roundToTenth } from '@/components/charts/pixels';
import { readMapGeometry } from '@/lib/geo/atlas';
import { mapLabelWordsByPlace } from '@/lib/geo/mapLabelWordsByPlace';
import { pointsByPlace, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import type { Box } from './box';
import { projectionOfCamera } from './camera';
import { drawWaterLines, type WaterLine } from './drawWaterLines';
import type { FrameName } from './frames';
import { MapLabel } from './MapLabel';
import { type LabelWordsByPlace, type PlacedLabel, type PointsByPlace, placeOpeningLabels } from './placeLabels';
import { longerSidePx, projectOutline } from './projectOutline';
import type { MapCamera, SceneLabel } from './scene';
import { svgPathData } from './svgPathData';

interface OpeningFrame {
  readonly name: FrameName;
  readonly width: number;
  readonly height: number;
  readonly camera: MapCamera;
}

const WIDE: OpeningFrame = {
  name: 'wide',
  width: 1440,
  height: 660,
  camera: { center: [-4.079, 36.07], span: 5.07 },
};

const OPENING_FRAMES: readonly OpeningFrame[] = [
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

/**
 * Path data of the opening drawing, in px of its wide frame: the shores, the land borders on them and the water lines.
 */
interface ShorePaths {
  readonly shore: string;
  readonly fences: string;
  /** Water lines, from the one nearest to the shore to the farthest. */
  readonly water: readonly WaterLine[];
}

interface OpeningPicture {
  /**
   * `seen`: visible part of the shores, in px of the wide frame. `scale`: px of the wide frame per px of this frame.
   */
  readonly seen: Box;
  readonly scale: number;
  readonly labels: readonly PlacedLabel[];
}

/** Additional height in px of the drawing below the wide frame, because the narrow frame shows more of the south. */
const EXTRA_HEIGHT_PX = 40;
const CUT_MARGIN_PX = 90;
const TOLERANCE_PX = 1.5;
/** Distances of the water lines from the shore, in px of the wide frame. Phones show the drawing at half that scale. */
const WATER_LINE_DISTANCES_PX = [9, 19, 30.5, 43.5, 58, 75];
const LINE_PRECISION = { tolerancePx: 1, perPixel: 1 } as const;

export interface OpeningShoresProps {
  /** Language of the place names and of the page. */
  readonly locale: Locale;
  /** Whether water lines follow the shores. They add about 2 KB (compressed) to the page. Default: true. */
  readonly hasWater?: boolean;
}

/**
 * Renders the two shores as lines, with empty sea between them for the title. They are inline, so that the page's
 * largest contentful paint is its title and not a picture; decorative, so hidden from screen readers.
 */
export function OpeningShores({ locale, hasWater = true }: OpeningShoresProps) {
  const places = readPlaces();
  const words = mapLabelWordsByPlace(places, locale);
  const points = pointsByPlace(places);
  const shores = drawShores();
  const water = hasWater ? shores.water : [];
  return (
    <div className="opening-chart" aria-hidden="true">
      <svg className="no-size" aria-hidden="true">
        <path id="opening-shore" d={shores.shore} />
        <path id="opening-fences" d={shores.fences} />
        {water.map(({ path }, line) => (
          <path key={path} id={`opening-water-${line}`} d={path} />
        ))}
      </svg>
      {OPENING_FRAMES.map((frame) => {
        const picture = placeOpening(frame, words, points);
        return (
          <div key={frame.name} className={`opening-frame frame-${frame.name}`}>
            <Shores picture={picture} water={water} />
            <svg className="map-overlay" aria-hidden="true">
              {picture.labels.map((label) => (
                <g key={label.place} data-place={label.place}>
                  <MapLabel label={label} frame={frame} />
                </g>
              ))}
            </svg>
          </div>
        );
      })}
    </div>
  );
}

/** Widths of the drawn lines, in px of the frame. */
const STROKE_WIDTH_PX = { water: 0.9, land: 1.1, fences: 3.2 } as const;

interface ShoresProps {
  readonly picture: OpeningPicture;
  readonly water: readonly WaterLine[];
}

function Shores({ picture: { seen, scale }, water }: ShoresProps) {
  const across = (pixels: number) => roundToTenth(pixels * scale);
  return (
    <svg className="opening-shores" viewBox={`${seen.x} ${seen.y} ${seen.width} ${seen.height}`} aria-hidden="true">
      <g className="opening-water" strokeWidth={across(STROKE_WIDTH_PX.water)}>
        {water.map(({ path, opacity }, line) => (
          <use key={path} href={`#opening-water-${line}`} strokeOpacity={opacity} />
        ))}
      </g>
      <use href="#opening-shore" className="opening-land" strokeWidth={across(STROKE_WIDTH_PX.land)} />
      <use href="#opening-fences" className="opening-fences" strokeWidth={across(STROKE_WIDTH_PX.fences)} />
    </svg>
  );
}

/**
 * Draws the two shores as lines, in whole px of the wide frame. All frames share them: they are inline in the page,
 * where every byte delays the first paint.
 */
function drawShores(): ShorePaths {
  const { project } = projectionOfCamera(WIDE.camera, boxOf(WIDE));
  const box = { ...boxOf(WIDE), height: WIDE.height + EXTRA_HEIGHT_PX };
  const atlas = readMapGeometry('strait');
  const trace = (geometry: GeoJSON.Geometry) =>
    projectOutline(geometry, { project, box, marginPx: CUT_MARGIN_PX, tolerance: TOLERANCE_PX });
  const shore = [atlas.land, ...atlas.areas.values()].flatMap(trace).filter((piece) => longerSidePx(piece) > 5);
  const fences = ['MA-ceuta', 'MA-melilla'].flatMap((id) => {
    const line = atlas.borders.get(id);
    return line ? trace(line) : [];
  });
  return {
    shore: svgPathData(shore, 1),
    fences: svgPathData(fences),
    water: drawWaterLines(shore, box, WATER_LINE_DISTANCES_PX, LINE_PRECISION),
  };
}

/** Computes which part of the shores a frame shows, and where its labels are. */
function placeOpening(frame: OpeningFrame, words: LabelWordsByPlace, points: PointsByPlace): OpeningPicture {
  const { west, north, east, south } = projectionOfCamera(frame.camera, boxOf(frame)).bounds;
  const { project } = projectionOfCamera(WIDE.camera, boxOf(WIDE));
  const [x, y] = project([west, north]);
  const [right, foot] = project([east, south]);
  const seen = {
    x: roundToTenth(x),
    y: roundToTenth(y),
    width: roundToTenth(right - x),
    height: roundToTenth(foot - y),
  };
  return { seen, scale: seen.width / frame.width, labels: placeOpeningLabels(LABELS, frame, words, points) };
}

function boxOf({ width, height }: OpeningFrame): Box {
  return { x: 0, y: 0, width, height };
}
