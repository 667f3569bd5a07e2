import { SLIDE_DRAWING_WIDTHS_PX } from '@/components/figures/figureSlide';
import { type Point, projectionOfCamera } from '@/components/map/camera';
import { longerSidePx, projectOutline } from '@/components/map/projectOutline';
import type { MapCamera } from '@/components/map/scene';
import { svgPathData } from '@/components/map/svgPathData';
import { readMapGeometry } from '@/lib/geo/atlas';
import { pointOfPlace } from '@/lib/geo/places';

/** Size in px of the map on a slide: both shores from the Strait to Melilla, as high as the space below the title. */
const FRAME = { width: SLIDE_DRAWING_WIDTHS_PX.whole, height: 200 } as const;
const CAMERA: MapCamera = { center: [-4.2, 35.77], span: 4.2 };
const BOX = { x: 0, y: 0, ...FRAME };
/** Size in px below which details of the coast (`TOLERANCE_PX`) and islands (`MIN_ISLET_PX`) are omitted. */
const TOLERANCE_PX = 0.4;
const MIN_ISLET_PX = 3;
/**
 * Length of the scale bar in km (`SCALE_KM`), and its distance in px from the upper right corner (`SCALE_INSET_PX`),
 * where the map shows sea.
 */
const SCALE_KM = 50;
const SCALE_INSET_PX = { x: 14, y: 26 } as const;
/** Length in km of a degree of latitude. */
const KM_PER_DEGREE = 111.2;

interface NamedPlace {
  readonly place: string;
  readonly kind: 'subject' | 'town' | 'country' | 'sea';
  readonly ground: 'land' | 'sea';
  /** Longitude and latitude in degrees of a name without a dot. Default: those of the place, which gets a dot. */
  readonly at?: readonly [lng: number, lat: number];
  /** Offset in px from the dot to the start of the name's baseline. Default: the name is centred on `at`. */
  readonly offset?: Point;
}

const NAMES: readonly NamedPlace[] = [
  { place: 'spain', kind: 'country', ground: 'land', at: [-5.68, 36.36] },
  { place: 'morocco', kind: 'country', ground: 'land', at: [-5.5, 35.22] },
  { place: 'alboran-sea', kind: 'sea', ground: 'sea', at: [-3.75, 35.95] },
  { place: 'tangier', kind: 'town', ground: 'land', offset: [-8, 15] },
  { place: 'ceuta', kind: 'subject', ground: 'sea', offset: [9, 6] },
  { place: 'melilla', kind: 'subject', ground: 'sea', offset: [9, 2] },
];

/** Place name on the map of the slide, with its position. */
export interface PlacedPlaceName extends NamedPlace {
  /** Position in px of the dot or, for a name without a dot, of the middle of the name. */
  readonly point: Point;
}

/** Everything that the map of the slide draws, with positions in px. */
export interface SlideMap {
  readonly width: number;
  readonly height: number;
  /** SVG path data of the outlines of all land, in px. */
  readonly land: string;
  readonly names: readonly PlacedPlaceName[];
  readonly scale: { readonly km: number; readonly x: number; readonly y: number; readonly width: number };
}

/**
 * Computes the map on the slide of `map-place`: coasts, place names and scale bar, in px. Maps are never mirrored in
 * right-to-left languages.
 */
export function placeSlideMap(): SlideMap {
  const { project, pxPerDegree } = projectionOfCamera(CAMERA, BOX);
  const { land, areas } = readMapGeometry('strait');
  const traces = [land, ...areas.values()]
    .flatMap((geometry) => projectOutline(geometry, { project, box: BOX, marginPx: 10, tolerance: TOLERANCE_PX }))
    .filter((trace) => longerSidePx(trace) > MIN_ISLET_PX);
  const pxPerKm = pxPerDegree / (KM_PER_DEGREE * Math.cos((CAMERA.center[1] * Math.PI) / 180));
  const width = Math.round(SCALE_KM * pxPerKm);
  return {
    ...FRAME,
    land: svgPathData(traces),
    names: NAMES.map((name) => ({ ...name, point: project(name.at ?? pointOfPlace(name.place)) })),
    scale: { km: SCALE_KM, x: FRAME.width - SCALE_INSET_PX.x - width, y: SCALE_INSET_PX.y, width },
  };
}
