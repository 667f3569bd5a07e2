import { viewOf } from '@/components/map/camera';
import type { Camera } from '@/components/map/scene';
import { extentOf, type Trace, traceOutline } from '@/components/map/traceOutline';
import { waterLines } from '@/components/map/waterLines';
import { type Level, readAtlas } from '@/lib/geo/atlas';
import type { CardSpace } from './cardSpace';
import type { CardFormat } from './cards';

/** The coast that a card shows beside its words. */
export type ShoreId = 'strait' | 'atlantic' | 'melilla';

/** A coast, and the part of the card in which it is seen. */
export interface CardCoast {
  readonly level: Level;
  readonly camera: Camera;
  /** `flanks`: beside the column of words. `foot`: from `top` to the card’s lower edge. `all`: everywhere. */
  readonly seen: 'flanks' | 'foot' | 'all';
  /** Where the coast has faded in, from the card’s top, px. */
  readonly top?: number;
}

const STRAIT_FLANKS: CardCoast = {
  seen: 'flanks',
  level: 'strait',
  camera: { center: [-3.77, 36.08], span: 5.74 },
};
/** From Ceuta to Melilla, in place of a rule above the foot of an upright card. */
const STRAIT_RULE: CardCoast = {
  seen: 'foot',
  top: 900,
  level: 'strait',
  camera: { center: [-3.56, 36.31], span: 3.3 },
};
const ATLANTIC_FLANKS: CardCoast = {
  seen: 'flanks',
  level: 'overview',
  camera: { center: [-13.25, 28.05], span: 6.3 },
};
const MELILLA_FLANKS: CardCoast = {
  seen: 'flanks',
  level: 'strait',
  camera: { center: [-3.25, 35.31], span: 0.9 },
};

/** Coasts of cards on which the coast is below or beside all words. */
const RULES: Readonly<Record<ShoreId, Readonly<Record<CardFormat, CardCoast>>>> = {
  strait: { wide: STRAIT_FLANKS, post: STRAIT_RULE },
  atlantic: { wide: ATLANTIC_FLANKS, post: STRAIT_RULE },
  melilla: { wide: MELILLA_FLANKS, post: STRAIT_RULE },
};

/** Coasts of upright cards whose foot is above a chart of the coast. */
const CHARTS: Readonly<Record<ShoreId, CardCoast>> = {
  strait: { seen: 'foot', top: 980, level: 'strait', camera: { center: [-4.3, 36.9], span: 3.75 } },
  atlantic: { seen: 'foot', top: 980, level: 'overview', camera: { center: [-14.3, 31.06], span: 7.3 } },
  melilla: { seen: 'foot', top: 980, level: 'strait', camera: { center: [-3.03, 35.69], span: 1 } },
};

/** Distances of the water lines from the shore, px. */
const DISTANCES = { wide: [8, 18, 30, 44, 60], post: [10, 22, 37, 55, 76] } as const;
/** Islands smaller than the first get no water lines; those smaller than the second are not drawn. */
const WATERED_ISLAND_PX = 14;
const DRAWN_ISLAND_PX = 7;
/** Distance of the coastline outside the land: enough to close the gaps that borders leave between areas. */
const OUTSET_PX = 0.9;
/** Length over which the coast fades into the paper. */
const FADE_PX = 70;
/** Distance from the end of the fade to the column of words. */
const CLEAR_PX = 12;

interface CardShoreProps {
  readonly space: CardSpace;
  readonly shore: ShoreId;
  /** Whether an upright card has its foot above the coast, and a larger chart of it. */
  readonly isChart: boolean;
}

/** The coast beside the words of a wide card, or across the foot of an upright one. */
export function CardShore({ space, shore, isChart }: CardShoreProps) {
  const coast = isChart && !space.isWide ? CHARTS[shore] : RULES[shore][space.format];
  return <CoastLines space={space} coast={coast} />;
}

/** A coast as engravers drew it: land and sea are both paper. Geography is never mirrored. */
export function CoastLines({ space, coast }: { readonly space: CardSpace; readonly coast: CardCoast }) {
  const { format, width, height } = space;
  const { project } = viewOf(coast.camera, { x: 0, y: 0, width, height });
  const top = (coast.top ?? 0) - FADE_PX;
  const box = { x: 0, y: top, width, height: height - top };
  const traces = traceCoast(coast.level, { project, box }).filter((trace) => extentOf(trace) > DRAWN_ISLAND_PX);
  const shores = traces.filter((trace) => extentOf(trace) > WATERED_ISLAND_PX);
  const mask = coast.seen === 'all' ? undefined : `card-${coast.seen}`;
  return (
    <g mask={mask && `url(#${mask})`}>
      {coast.seen === 'flanks' && <FlanksMask {...space} />}
      {coast.seen === 'foot' && <FootMask space={space} top={top} />}
      {waterLines(shores, box, DISTANCES[format]).map(({ path, opacity }) => (
        <path key={opacity} className="card-water" d={path} strokeOpacity={opacity} />
      ))}
      {waterLines(traces, box, [OUTSET_PX]).map(({ path }) => (
        <path key="coast" className="card-coast" d={path} />
      ))}
    </g>
  );
}

/** What is seen of a level, px. */
type Seen = Pick<Parameters<typeof traceOutline>[1], 'project' | 'box'>;

/** The outlines of all land. */
export function traceCoast(level: Level, seen: Seen): readonly Trace[] {
  const { land, areas } = readAtlas(level);
  return traceAll([land, ...areas.values()], seen);
}

/** The land borders, as lines. */
export function traceBorders(level: Level, seen: Seen): readonly Trace[] {
  return traceAll([...readAtlas(level).borders.values()], seen);
}

function traceAll(geometries: readonly GeoJSON.Geometry[], seen: Seen): readonly Trace[] {
  return geometries.flatMap((geometry) => traceOutline(geometry, { ...seen, marginPx: 100, tolerance: 0.4 }));
}

/** Shows the flanks of a wide card, and fades towards its column of words. */
function FlanksMask({ width, height, column: { start } }: CardSpace) {
  const share = (x: number) => x / width;
  const end = start - CLEAR_PX;
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

/** Shows the lower part of a card, and fades towards the words above it. */
function FootMask({ space: { width, height }, top }: { readonly space: CardSpace; readonly top: number }) {
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
