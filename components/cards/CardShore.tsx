import { viewOf } from '@/components/map/camera';
import { pathText } from '@/components/map/pathText';
import type { Camera } from '@/components/map/scene';
import { extentOf, traceOutline } from '@/components/map/traceOutline';
import { waterLines } from '@/components/map/waterLines';
import { type Level, readAtlas } from '@/lib/geo/atlas';
import type { CardSpace } from './cardSpace';
import type { CardFormat } from './cards';

/** Which coast a card shows beside its words. */
export type ShoreId = 'strait' | 'atlantic' | 'melilla';

interface Shore {
  readonly level: Level;
  readonly camera: Camera;
  /** Where the coast is drawn from, from the top, px. Absent: from the top. */
  readonly from?: number;
}

const SHORES: Readonly<Record<ShoreId, Readonly<Record<CardFormat, Shore>>>> = {
  strait: {
    wide: { level: 'strait', camera: { center: [-3.77, 36.08], span: 5.74 } },
    post: { level: 'strait', camera: { center: [-3.58, 36.36], span: 3.3 }, from: 880 },
  },
  atlantic: {
    wide: { level: 'overview', camera: { center: [-14.2, 28.2], span: 8.6 } },
    post: { level: 'overview', camera: { center: [-14.6, 29.9], span: 7.4 }, from: 900 },
  },
  melilla: {
    wide: { level: 'melilla', camera: { center: [-2.98, 35.3], span: 0.3 } },
    post: { level: 'strait', camera: { center: [-3.58, 36.36], span: 3.3 }, from: 880 },
  },
};

/** Distances of the water lines from the shore, px. */
const DISTANCES = { wide: [8, 18, 30, 44, 60], post: [10, 22, 37, 55, 76] } as const;
/** Islands smaller than this get no water lines, and smaller ones than that are not drawn, px. */
const ISLET = 14;
const DUST = 2;

/**
 * The coast, as engravers drew it: in the two flanks of a wide card, blank under its words; across the foot of an upright
 * one. Geography is never mirrored.
 */
export function CardShore({ space, shore: id }: { readonly space: CardSpace; readonly shore: ShoreId }) {
  const { format, width, height, isWide } = space;
  const { level, camera, from = 0 } = SHORES[id][format];
  const { project } = viewOf(camera, { x: 0, y: 0, width, height });
  const box = { x: 0, y: from, width, height: height - from };
  const atlas = readAtlas(level);
  const traces = [atlas.land, ...atlas.areas.values()]
    .flatMap((geometry) => traceOutline(geometry, { project, box, reach: 100, tolerance: 0.4 }))
    .filter((trace) => extentOf(trace) > DUST);
  const shores = traces.filter((trace) => extentOf(trace) > ISLET);
  return (
    <g className="card-shore" mask={isWide ? 'url(#card-flanks)' : undefined}>
      {isWide && <Flanks {...space} />}
      {waterLines(shores, box, DISTANCES[format]).map(({ path, strength }) => (
        <path key={strength} className="card-water" d={path} strokeOpacity={strength} />
      ))}
      <path className="card-coast" d={pathText(traces)} />
    </g>
  );
}

/** Shows the flanks of a wide card, and fades towards its column of words. */
function Flanks({ width, height, column: { start } }: CardSpace) {
  const share = (x: number) => x / width;
  return (
    <mask id="card-flanks" maskUnits="userSpaceOnUse" x="0" y="0" width={width} height={height}>
      <linearGradient id="card-fade">
        <stop offset={share(start - 70)} stopColor="#fff" />
        <stop offset={share(start)} stopColor="#000" />
        <stop offset={1 - share(start)} stopColor="#000" />
        <stop offset={1 - share(start - 70)} stopColor="#fff" />
      </linearGradient>
      <rect width={width} height={height} fill="url(#card-fade)" />
    </mask>
  );
}
