import { SLIDE_WIDTH } from '@/components/figures/figureSlide';
import { type Point, viewOf } from '@/components/map/camera';
import { pathData } from '@/components/map/pathData';
import type { Camera } from '@/components/map/scene';
import { extentOf, traceOutline } from '@/components/map/traceOutline';
import { readAtlas } from '@/lib/geo/atlas';
import { pointOf } from '@/lib/geo/places';

/** Both shores from the Strait to Melilla, in the height that a slide leaves under its title. */
const FRAME = { width: SLIDE_WIDTH.whole, height: 200 } as const;
const CAMERA: Camera = { center: [-4.2, 35.77], span: 4.2 };
const BOX = { x: 0, y: 0, ...FRAME };
/** Details of the coast and islands up to this size are left out, px. */
const TOLERANCE_PX = 0.4;
const MIN_ISLET_PX = 3;
/** Length of the scale bar, km, and its position in the upper corner at sea, px. */
const SCALE_KM = 50;
const SCALE_INSET_PX = { x: 14, y: 26 } as const;
/** Kilometres in a degree of latitude. */
const KM_PER_DEGREE = 111.2;

interface NamedPlace {
  readonly place: string;
  readonly kind: 'subject' | 'town' | 'country' | 'sea';
  readonly ground: 'land' | 'sea';
  /** Position of a name without a dot. */
  readonly at?: readonly [lng: number, lat: number];
  /** From the dot to the first baseline, px. Default: the words are centred on `at`. */
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
  /** Position of the dot, or of the middle of the words, px. */
  readonly point: Point;
}

export interface SlideMap {
  readonly width: number;
  readonly height: number;
  /** The outlines of all land, as path data. */
  readonly land: string;
  readonly names: readonly PlacedName[];
  readonly scale: { readonly km: number; readonly x: number; readonly y: number; readonly width: number };
}

/** The map of the slide, in px of its own scale. Geography is never mirrored. */
export function placeSlideMap(): SlideMap {
  const { project, pxPerDegree } = viewOf(CAMERA, BOX);
  const { land, areas } = readAtlas('strait');
  const traces = [land, ...areas.values()]
    .flatMap((geometry) => traceOutline(geometry, { project, box: BOX, marginPx: 10, tolerance: TOLERANCE_PX }))
    .filter((trace) => extentOf(trace) > MIN_ISLET_PX);
  const pxPerKm = pxPerDegree / (KM_PER_DEGREE * Math.cos((CAMERA.center[1] * Math.PI) / 180));
  const width = Math.round(SCALE_KM * pxPerKm);
  return {
    ...FRAME,
    land: pathData(traces),
    names: NAMES.map((name) => ({ ...name, point: project(name.at ?? pointOf(name.place)) })),
    scale: { km: SCALE_KM, x: FRAME.width - SCALE_INSET_PX.x - width, y: SCALE_INSET_PX.y, width },
  };
}
