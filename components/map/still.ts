import { createHash } from 'node:crypto';
import { roundToTenth } from '@/components/charts/pixels';
import { readMapGeometry } from '@/lib/geo/atlas';
import type { Theme } from '@/lib/site/colourOfDesignToken';
import { type MapProjection, projectionOfCamera } from './camera';
import { drawWaterLines } from './drawWaterLines';
import type { MapFrame } from './frames';
import { placeGraticule, placeZebraBorder } from './graticule';
import { drawLocatorInset } from './locator';
import { type PlacedDistanceLine, placeDistanceLines } from './placeDistanceLines';
import type { PointsByPlace } from './placeLabels';
import { longerSidePx, type PixelLine, projectOutline } from './projectOutline';
import { placeScaleBar } from './scaleBar';
import type { Scene } from './scene';
import { stillStyleSheet } from './stillStyleSheet';
import { svgPathData } from './svgPathData';

export interface Still {
  /** File name with a hash of the content, such as `place-ceuta-wide-1a2b3c4d.svg`. */
  readonly name: string;
  readonly svg: string;
  /** The drawing as SVG in the colours of each theme, from which `imagesOfStill.ts` makes images. */
  readonly themed: Readonly<Record<Theme, string>>;
}

/**
 * Minimum size in px of an island with water lines. Around a smaller one the rings would be more prominent than the
 * island.
 */
const MIN_SHORE_PX = 14;
const MIN_ISLET_PX = 0.8;

/** Cache of drawings by scene and frame, because many pages show the same still. */
const drawn = new WeakMap<Scene, Map<MapFrame, Still>>();

/**
 * Draws a scene in one frame as a standalone SVG, without words, with light and dark colours. The same input gives the
 * same bytes.
 */
export function drawStill(scene: Scene, frame: MapFrame, points: PointsByPlace): Still {
  const inFrames = drawn.get(scene) ?? new Map<MapFrame, Still>();
  drawn.set(scene, inFrames);
  const still = inFrames.get(frame) ?? draw(scene, frame, points);
  inFrames.set(frame, still);
  return still;
}

function draw(scene: Scene, frame: MapFrame, points: PointsByPlace): Still {
  const closeUp = scene.level === 'ceuta' || scene.level === 'melilla';
  const inStyle = compose(scene, frame, points);
  const svg = inStyle(stillStyleSheet(closeUp));
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  return {
    name: `${scene.id}-${frame.name}-${hash}.svg`,
    svg,
    themed: { light: inStyle(stillStyleSheet(closeUp, 'light')), dark: inStyle(stillStyleSheet(closeUp, 'dark')) },
  };
}

/** Draws everything but the style sheet. @returns a function that inserts a style sheet and returns the complete SVG */
function compose(scene: Scene, frame: MapFrame, points: PointsByPlace): (style: string) => string {
  const camera = scene.camera[frame.name];
  const view = projectionOfCamera(camera, frame.map);
  const atlas = readMapGeometry(scene.level);
  const trace = (geometry: GeoJSON.Geometry) =>
    projectOutline(geometry, { project: view.project, box: frame.map, marginPx: 66, tolerance: 0.3 });
  const areas = [...atlas.areas].map(([id, geometry]) => ({ id, traces: trace(geometry) }));
  const land = trace(atlas.land);
  const isSubject = (id: string) => scene.layers.some((layer) => layer === `enclave-${id}`);
  const subjects = areas.filter(({ id }) => isSubject(id)).flatMap(({ traces }) => traces);
  const neutral = areas.filter(({ id }) => id === 'perejil').flatMap(({ traces }) => traces);
  const plain = [
    ...land,
    ...areas.filter(({ id }) => id !== 'perejil' && !isSubject(id)).flatMap(({ traces }) => traces),
  ];

  const shore = large([...plain, ...subjects]);

  const { x, y, width, height } = frame.map;
  const [head, ...rest] = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}">`,
    `<defs><clipPath id="f"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`,
    // One path, not a group, because each `use` copies what it references on the page's main thread.
    `<path id="s" d="${svgPathData(shore)}"/>`,
    `<path id="i" d="${svgPathData(small([...plain, ...subjects]))}"/></defs>`,
    `<g clip-path="url(#f)"><path class="sea" d="M${x} ${y}h${width}v${height}h${-width}z"/>`,
    ...drawWaterLines(shore, frame.map, frame.waterLines).map(
      ({ path, opacity }) => `<path class="water" stroke-opacity="${opacity}" d="${path}"/>`,
    ),
    '<use href="#s" class="land"/><use href="#i" class="land"/>',
    subjects.length > 0 ? `<path class="tint" d="${svgPathData(large(subjects))}"/>` : '',
    neutral.length > 0 ? `<path class="neutral coast" d="${svgPathData(neutral)}"/>` : '',
    '<use href="#s" class="coast"/><use href="#i" class="coast"/>',
    `<path class="grid" d="${graticulePath(view, frame)}"/>`,
    borderPaths(scene, trace),
    placeDistanceLines(scene, frame, points).map(measurePath).join(''),
    '</g>',
    neatLine(view, frame),
    scene.hasNoScale ? '' : scalePath(scene, frame),
    scene.locator ? drawLocatorInset(scene.locator, camera, frame) : '',
    '</svg>\n',
  ];
  const body = rest.join('');
  return (style) => `${head}<style>${style}</style>${body}`;
}

const large = (traces: readonly PixelLine[]) => traces.filter((trace) => longerSidePx(trace) >= MIN_SHORE_PX);
const small = (traces: readonly PixelLine[]) =>
  traces.filter((trace) => longerSidePx(trace) < MIN_SHORE_PX && longerSidePx(trace) >= MIN_ISLET_PX);

function borderPaths(scene: Scene, trace: (geometry: GeoJSON.Geometry) => readonly PixelLine[]): string {
  return [...readMapGeometry(scene.level).borders]
    .map(([id, geometry]) => {
      const shown = styleOf(id, scene);
      const d = shown ? svgPathData(trace(geometry)) : '';
      if (d === '') return '';
      return shown === 'fence'
        ? `<path class="casing" d="${d}"/><path class="fence" d="${d}"/>`
        : `<path class="${shown}" d="${d}"/>`;
    })
    .join('');
}

function styleOf(border: string, { layers }: Scene): 'fence' | 'dashed' | 'border' | undefined {
  if (border === 'MA-ceuta') return layers.includes('enclave-ceuta') ? 'fence' : undefined;
  if (border === 'MA-melilla') return layers.includes('enclave-melilla') ? 'fence' : undefined;
  if (border === 'EH-MA') return layers.includes('western-sahara-line') ? 'dashed' : undefined;
  return layers.includes('land-borders') ? 'border' : undefined;
}

function graticulePath(view: MapProjection, frame: MapFrame): string {
  const { x, y, width, height } = frame.map;
  return placeGraticule(view, frame)
    .map(({ axis, at }) =>
      axis === 'lng' ? `M${roundToTenth(at)} ${y}v${height}` : `M${x} ${roundToTenth(at)}h${width}`,
    )
    .join('');
}

/** Returns SVG markup for the neat line around the map and the zebra border outside it, 5 px wide. */
function neatLine(view: MapProjection, frame: MapFrame): string {
  const { x, y, width, height } = frame.map;
  const zebra = placeZebraBorder(view, frame);
  const band = 2.5;
  const inked = [
    ...zebra.lng.flatMap(({ from, to }) =>
      [y - band, y + height + band].map((at) => `M${roundToTenth(from)} ${at}H${roundToTenth(to)}`),
    ),
    ...zebra.lat.flatMap(({ from, to }) =>
      [x - band, x + width + band].map((at) => `M${at} ${roundToTenth(from)}V${roundToTenth(to)}`),
    ),
  ];
  return (
    `<path class="neat" d="M${x} ${y}h${width}v${height}h${-width}zM${x - 5} ${y - 5}v${height + 10}h${width + 10}v${-height - 10}z"/>` +
    `<path class="zebra" d="${inked.join('')}"/>`
  );
}

/** Returns SVG markup for the scale bar as two halves, the first filled. The page prints its numbers on top. */
function scalePath(scene: Scene, frame: MapFrame): string {
  const bar = placeScaleBar(scene, frame);
  const half = roundToTenth(bar.width / 2);
  return (
    `<path class="bar" d="M${bar.x} ${bar.y}h${roundToTenth(bar.width)}v-5h${-roundToTenth(bar.width)}z"/>` +
    `<path class="inked" d="M${bar.x} ${bar.y}h${half}v-5h${-half}z"/>`
  );
}

/**
 * Returns SVG markup for a distance line: a thin dimension line with a stroke across each end. The strokes are wider
 * than the dot of a town, so that the line does not look like a route.
 */
function measurePath({ from: a, to: b }: PlacedDistanceLine): string {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const across = [(-(b[1] - a[1]) / length) * 10, ((b[0] - a[0]) / length) * 10] as const;
  const cap = ([x, y]: readonly [number, number]) =>
    `M${roundToTenth(x - across[0])} ${roundToTenth(y - across[1])}L${roundToTenth(x + across[0])} ${roundToTenth(y + across[1])}`;
  const d = `M${roundToTenth(a[0])} ${roundToTenth(a[1])}L${roundToTenth(b[0])} ${roundToTenth(b[1])}${cap(a)}${cap(b)}`;
  return `<path class="under" d="${d}"/><path class="measure" d="${d}"/>`;
}
