import { createHash } from 'node:crypto';
import { type MapDetailLevel, readMapGeometry } from '@/lib/geo/atlas';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Theme } from '@/lib/site/colourOfDesignToken';
import { projectionOfCamera } from './camera';
import type { FlightsByFrame, FrameFlights, WorldPicture } from './flight/flights';
import { type FrameName, MAP_FRAMES } from './frames';
import { imagesOfStill, type StillImage } from './imagesOfStill';
import { latitudeOfMercatorY, mercatorYOfLatitude } from './mercator';
import { longerSidePx, projectOutline } from './projectOutline';
import type { Scene } from './scene';
import { stillStyleSheet } from './stillStyleSheet';
import { svgPathData } from './svgPathData';

/** Part of the world, drawn from one level of the geodata, over which flights pass. */
interface WorldRegion {
  readonly name: string;
  readonly level: MapDetailLevel;
  /**
   * North-western corner of the region, slightly inside the area that the data of this level cover, so that no cut edge
   * is visible.
   */
  readonly northWest: LngLat;
  readonly southEast: LngLat;
  /** Visible width of the map, in degrees of longitude, at which the picture is shown at its drawn size. */
  readonly span: number;
}

/** Style for pictures that are enlarged up to three times: their lines are thinner than in a still. */
const THIN_LINES_CSS = '.coast{stroke-width:.75}.fence{stroke-width:2.2}';

/**
 * Parts of the world, from the coarsest to the finest. The scale grows about threefold from one to the next, so that
 * none is enlarged until it looks blurred; the level of the strait has finer pictures around the enclaves.
 */
const WORLD_REGIONS: readonly WorldRegion[] = [
  { name: 'overview', level: 'overview', northWest: [-23, 41], southEast: [3, 18], span: 8.5 },
  { name: 'strait', level: 'strait', northWest: [-7.55, 37.95], southEast: [-0.55, 34.05], span: 3 },
  { name: 'strait-west', level: 'strait', northWest: [-6.3, 36.55], southEast: [-4.6, 35.3], span: 0.5 },
  { name: 'strait-east', level: 'strait', northWest: [-3.7, 35.8], southEast: [-2.2, 34.75], span: 0.5 },
  { name: 'ceuta', level: 'ceuta', northWest: [-5.459, 35.959], southEast: [-5.221, 35.821], span: 0.166 },
  { name: 'melilla', level: 'melilla', northWest: [-3.079, 35.379], southEast: [-2.841, 35.191], span: 0.166 },
];

/** Maximum deviation of a coast in px. Coarser than in a still: the picture is visible for half a second, in motion. */
const TOLERANCE_PX = 0.5;
const MIN_ISLET_PX = 1.5;

export interface DrawnWorldPicture {
  readonly painted: readonly StillImage[];
  readonly picture: WorldPicture;
}

const drawn = new Map<FrameName, readonly DrawnWorldPicture[]>();

/** Draws the pictures of the world over which flights in one frame pass, without words or margin. */
export function drawWorldPictures(frame: FrameName): readonly DrawnWorldPicture[] {
  const world = drawn.get(frame) ?? WORLD_REGIONS.map((region) => drawRegion(region, frame));
  drawn.set(frame, world);
  return world;
}

function drawRegion(region: WorldRegion, frame: FrameName): DrawnWorldPicture {
  const [west, north] = region.northWest;
  const [east, south] = region.southEast;
  const pxPerDegree = MAP_FRAMES[frame].map.width / region.span;
  const box = {
    x: 0,
    y: 0,
    width: Math.round((east - west) * pxPerDegree),
    height: Math.round((mercatorYOfLatitude(south) - mercatorYOfLatitude(north)) * pxPerDegree),
  };
  const width = box.width / pxPerDegree;
  const height = box.height / pxPerDegree;
  const middle = [west + width / 2, latitudeOfMercatorY(mercatorYOfLatitude(north) + height / 2)] as const;
  const inTheme = compose(region.level, box, projectionOfCamera({ center: middle, span: width }, box).project);
  const themed = { light: inTheme('light'), dark: inTheme('dark') };
  const hash = createHash('sha256').update(themed.light).digest('hex').slice(0, 8);
  const still = { name: `world-${region.name}-${frame}-${hash}.svg`, themed };
  // Density 1 only: the pictures are visible for a moment, in motion, and larger files would only cost bytes.
  const painted = imagesOfStill(still, [1]);
  const [light, dark] = painted.map(({ name }) => name);
  if (!light || !dark) throw new Error(`No picture of ${still.name}.`);
  return {
    painted,
    picture: { files: { light, dark }, x: west, y: mercatorYOfLatitude(north), width, height, span: region.span },
  };
}

function compose(
  level: MapDetailLevel,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  project: (point: LngLat) => readonly [number, number],
): (theme: Theme) => string {
  const atlas = readMapGeometry(level);
  const isCloseUp = level === 'ceuta' || level === 'melilla';
  const d = (geometry: GeoJSON.Geometry) =>
    svgPathData(
      projectOutline(geometry, { project, box, marginPx: 4, tolerance: TOLERANCE_PX }).filter(
        (trace) => longerSidePx(trace) > MIN_ISLET_PX,
      ),
    );
  const enclaves = ['ceuta', 'melilla'];
  const areas = [...atlas.areas].map(([id, geometry]) => ({ id, d: d(geometry) })).filter((area) => area.d !== '');
  const areaClass = (id: string) => (id === 'perejil' ? 'neutral' : enclaves.includes(id) ? 'tint' : 'land');
  const borders = [...atlas.borders].map(([id, geometry]) => {
    const isFence = enclaves.some((enclave) => id === `MA-${enclave}`);
    // The fences are too short to be distinguished from the coast at the level that shows all of Morocco.
    if (isFence && level === 'overview') return '';
    const path = d(geometry);
    return path && `<path class="${isFence ? 'fence' : id === 'EH-MA' ? 'dashed' : 'border'}" d="${path}"/>`;
  });
  const body = [
    `<path class="sea" d="M0 0h${box.width}v${box.height}H0z"/>`,
    `<path class="land coast" d="${d(atlas.land)}"/>`,
    ...areas.map(({ id, d }) => `<path class="${areaClass(id)} coast" d="${d}"/>`),
    ...borders,
  ].join('');
  const size = `width="${box.width}" height="${box.height}"`;
  return (theme) => {
    const style = `${stillStyleSheet(isCloseUp, theme)}${isCloseUp ? '' : THIN_LINES_CSS}`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><style>${style}</style>${body}</svg>\n`;
  };
}

/**
 * Returns the data with which a browser animates flights between scenes. A scene that shows two
 * maps side by side has no flights.
 */
export function buildFlightsByFrame(scenes: readonly Scene[]): FlightsByFrame {
  const moving = scenes.filter(({ isPair }) => !isPair);
  return { wide: flightsIn('wide', moving), narrow: flightsIn('narrow', moving) };
}

function flightsIn(name: FrameName, scenes: readonly Scene[]): FrameFlights {
  const { map, width, height } = MAP_FRAMES[name];
  return {
    box: [map.x / width, map.y / height, map.width / width, map.height / height],
    aspect: map.height / map.width,
    pictures: drawWorldPictures(name).map(({ picture }) => picture),
    scenes: Object.fromEntries(
      scenes.map(({ id, camera }) => {
        const { center, span } = camera[name];
        return [id, [center[0], mercatorYOfLatitude(center[1]), span]];
      }),
    ),
  };
}
