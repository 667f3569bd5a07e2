import { projectionOfCamera } from '@/components/map/camera';
import { drawWaterLines, type WaterLine } from '@/components/map/drawWaterLines';
import { longerSidePx, type PixelLine, projectOutline } from '@/components/map/projectOutline';
import type { MapCamera } from '@/components/map/scene';
import { type MapDetailLevel, readMapGeometry } from '@/lib/geo/atlas';
import type { CardLayout } from './cardLayout';
import type { CardFormat } from './cards';

/** Coasts that a card can show beside its text. */
export type CoastId = 'strait' | 'atlantic' | 'melilla';

/** The map camera that draws a coast, and the part of the card in which the coast is visible. */
export interface CoastPlacement {
  readonly level: MapDetailLevel;
  readonly camera: MapCamera;
  /**
   * Where the coast is visible: `flanks`: on both sides of the text column; `foot`: from `top` to the lower edge;
   * `all`: everywhere.
   */
  readonly visibleArea: 'flanks' | 'foot' | 'all';
  /** Distance from the top of the card at which the coast is fully visible, px. */
  readonly top?: number;
}

const STRAIT_FLANKS: CoastPlacement = {
  visibleArea: 'flanks',
  level: 'strait',
  camera: { center: [-3.77, 36.08], span: 5.74 },
};
/**
 * Camera and position of the coast from Ceuta to Melilla in the lower part of an upright card, where other cards have a
 * horizontal line.
 */
const STRAIT_RULE: CoastPlacement = {
  visibleArea: 'foot',
  top: 900,
  level: 'strait',
  camera: { center: [-3.56, 36.31], span: 3.3 },
};
const ATLANTIC_FLANKS: CoastPlacement = {
  visibleArea: 'flanks',
  level: 'overview',
  camera: { center: [-13.25, 28.05], span: 6.3 },
};
const MELILLA_FLANKS: CoastPlacement = {
  visibleArea: 'flanks',
  level: 'strait',
  camera: { center: [-3.25, 35.31], span: 0.9 },
};

/** Cameras of the coasts by card format, for cards on which the coast is below or beside all text. */
const COASTS: Readonly<Record<CoastId, Readonly<Record<CardFormat, CoastPlacement>>>> = {
  strait: { wide: STRAIT_FLANKS, post: STRAIT_RULE },
  atlantic: { wide: ATLANTIC_FLANKS, post: STRAIT_RULE },
  melilla: { wide: MELILLA_FLANKS, post: STRAIT_RULE },
};

/** Cameras for upright cards on which a larger drawing of the coast is below the caveat and reporter (the foot). */
const LARGE_COASTS: Readonly<Record<CoastId, CoastPlacement>> = {
  strait: { visibleArea: 'foot', top: 980, level: 'strait', camera: { center: [-4.3, 36.9], span: 3.75 } },
  atlantic: { visibleArea: 'foot', top: 980, level: 'overview', camera: { center: [-14.3, 31.06], span: 7.3 } },
  melilla: { visibleArea: 'foot', top: 980, level: 'strait', camera: { center: [-3.03, 35.69], span: 1 } },
};

/** Distances from the shore to the lines that imitate engraved water, px. */
const WATER_LINES_PX = { wide: [8, 18, 30, 44, 60], post: [10, 22, 37, 55, 76] } as const;
/** Minimum size of an island that gets water lines, px. */
const WATERED_ISLAND_PX = 14;
/** Minimum size of an island that is drawn at all, px. */
const DRAWN_ISLAND_PX = 7;
/** Distance by which the coastline is drawn outside the land, px; closes the gaps that borders leave between areas. */
const OUTSET_PX = 0.9;
/** Length over which the coast fades into the background, px. */
const FADE_PX = 70;
/** Distance from the end of the fade to the text column, px. */
const CLEARANCE_PX = 12;

interface CardCoastlineProps {
  readonly space: CardLayout;
  readonly coast: CoastId;
  /** Whether the caveat and reporter (the foot) of an upright card are above the coast, which is then drawn larger. */
  readonly isLarge: boolean;
}

/** Draws the coast beside the text of a wide card, or in the lower part of an upright one. */
export function CardCoastline({ space, coast, isLarge }: CardCoastlineProps) {
  const placement = isLarge && !space.isWide ? LARGE_COASTS[coast] : COASTS[coast][space.format];
  return <EngravedCoastline space={space} coast={placement} />;
}

/**
 * Draws a coast in the style of an engraving: land and sea have the same colour. The coast is not mirrored in
 * right-to-left languages.
 */
export function EngravedCoastline({ space, coast }: { readonly space: CardLayout; readonly coast: CoastPlacement }) {
  const { water, shoreline, top } = coastLines(space, coast);
  const mask = coast.visibleArea === 'all' ? undefined : `card-${coast.visibleArea}`;
  return (
    <g mask={mask && `url(#${mask})`}>
      {coast.visibleArea === 'flanks' && <FlanksMask {...space} />}
      {coast.visibleArea === 'foot' && <FootMask space={space} top={top} />}
      {water.map(({ path, opacity }) => (
        <path key={opacity} className="card-water" d={path} strokeOpacity={opacity} />
      ))}
      {shoreline.map(({ path }) => (
        <path key="coast" className="card-coast" d={path} />
      ))}
    </g>
  );
}

interface DrawnCoast {
  readonly water: readonly WaterLine[];
  readonly shoreline: readonly WaterLine[];
  /** Upper edge of the drawn coast, px from the top of the card. */
  readonly top: number;
}

/**
 * Caches drawn coasts by format and camera: hundreds of cards share a handful, and computing one takes a fifth of a
 * second.
 */
const drawnCoasts = new Map<string, DrawnCoast>();

function coastLines({ format, width, height }: CardLayout, coast: CoastPlacement): DrawnCoast {
  const key = JSON.stringify([format, coast]);
  const known = drawnCoasts.get(key);
  if (known) return known;
  const { project } = projectionOfCamera(coast.camera, { x: 0, y: 0, width, height });
  const top = (coast.top ?? 0) - FADE_PX;
  const box = { x: 0, y: top, width, height: height - top };
  const outlines = projectLandOutlines(coast.level, { project, box }).filter(
    (outline) => longerSidePx(outline) > DRAWN_ISLAND_PX,
  );
  const shores = outlines.filter((outline) => longerSidePx(outline) > WATERED_ISLAND_PX);
  const drawn = {
    water: drawWaterLines(shores, box, WATER_LINES_PX[format]),
    shoreline: drawWaterLines(outlines, box, [OUTSET_PX]),
    top,
  };
  drawnCoasts.set(key, drawn);
  return drawn;
}

/** The projection from degrees to pixels of the card, and the box, px, that the map fills. */
type CardMapView = Pick<Parameters<typeof projectOutline>[1], 'project' | 'box'>;

/** Returns the outlines of all land within a box of the card as lines, px. */
export function projectLandOutlines(level: MapDetailLevel, seen: CardMapView): readonly PixelLine[] {
  const { land, areas } = readMapGeometry(level);
  return traceAll([land, ...areas.values()], seen);
}

/** Returns the land borders within a box of the card as lines, px. */
export function projectLandBorders(level: MapDetailLevel, seen: CardMapView): readonly PixelLine[] {
  return traceAll([...readMapGeometry(level).borders.values()], seen);
}

function traceAll(geometries: readonly GeoJSON.Geometry[], seen: CardMapView): readonly PixelLine[] {
  return geometries.flatMap((geometry) => projectOutline(geometry, { ...seen, marginPx: 100, tolerance: 0.4 }));
}

/**
 * Renders the mask that shows the coast on both sides of a wide card, and fades it out towards the text column between
 * them.
 */
function FlanksMask({ width, height, column: { start } }: CardLayout) {
  const share = (x: number) => x / width;
  const end = start - CLEARANCE_PX;
  return (
    <mask id="card-flanks" maskUnits="userSpaceOnUse" x="0" y="0" width={width} height={height}>
      <linearGradient id="card-flanks-fade">
        <stop offset={share(end - FADE_PX)} stopColor="#fff" />
        <stop offset={share(end)} stopColor="#000" />
        <stop offset={1 - share(end)} stopColor="#000" />
        <stop offset={1 - share(end - FADE_PX)} stopColor="#fff" />
      </linearGradient>
      <rect width={width} height={height} fill="url(#card-flanks-fade)" />
    </mask>
  );
}

/** Renders the mask that shows the coast in the lower part of a card, and fades it out towards the text above. */
function FootMask({ space: { width, height }, top }: { readonly space: CardLayout; readonly top: number }) {
  return (
    <mask id="card-foot" maskUnits="userSpaceOnUse" x="0" y={top} width={width} height={height - top}>
      <linearGradient id="card-foot-fade" x1="0" x2="0" y1="0" y2="1">
        <stop stopColor="#000" />
        <stop offset={FADE_PX / (height - top)} stopColor="#fff" />
      </linearGradient>
      <rect y={top} width={width} height={height - top} fill="url(#card-foot-fade)" />
    </mask>
  );
}
