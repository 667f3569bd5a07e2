import { SLIDE_WIDTHS_PX } from '@/components/figures/figureSlide';
import { type Point, projectionOfCamera } from '@/components/map/camera';
import { longerSidePx, projectOutline } from '@/components/map/projectOutline';
import type { MapCamera } from '@/components/map/scene';
import { svgPathData } from '@/components/map/svgPathData';
import { readAtlas } from '@/lib/geo/atlas';
import { pointOfPlace } from '@/lib/geo/places';

/**
 * Frame of the map in px: both shores from the Strait to Melilla, in the height that a slide leaves below its title.
 */
const FRAME = { width: SLIDE_WIDTHS_PX.whole, height: 200 } as const;
const CAMERA: MapCamera = { center: [-4.2, 35.77], span: 4.2 };
const BOX = { x: 0, y: 0, ...FRAME };
/** Maximum size in px of details of the coast, and of islands, that are left out. */
const TOLERANCE_PX = 0.4;
const MIN_ISLET_PX = 3;
/** Length of the scale bar in km, and its position in the upper corner, where there is sea, in px. */
const SCALE_KM = 50;
const SCALE_INSET_PX = { x: 14, y: 26 } as const;
/** Length of a degree of latitude, km. */
const KM_PER_DEGREE = 111.2;

interface NamedPlace {
  readonly place: string;
  readonly kind: 'subject' | 'town' | 'country' | 'sea';
  readonly ground: 'land' | 'sea';
  /** Longitude and latitude of a name without a dot, in degrees. Default: those of the place, which gets a dot. */
  readonly at?: readonly [lng: number, lat: number];
  /** Offset from the dot to the first baseline, px. Default: the name is centred on `at`. */
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

export interface PlacedName extends NamedPlace {
  /** Position of the dot, or of the middle of the name, px. */
  readonly point: Point;
}

export interface SlideMap {
  readonly width: number;
  readonly height: number;
  /** Outlines of all land as SVG path data. */
  readonly land: string;
  readonly names: readonly PlacedName[];
  readonly scale: { readonly km: number; readonly x: number; readonly y: number; readonly width: number };
}

/** Computes the map of the slide, in px of `FRAME`. Maps are never mirrored in right-to-left languages. */
export function placeSlideMap(): SlideMap {
  const { project, pxPerDegree } = projectionOfCamera(CAMERA, BOX);
  const { land, areas } = readAtlas('strait');
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
