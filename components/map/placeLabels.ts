import { estimateTextWidthPx, type MeasuredTypeface } from '@/components/charts/estimateTextWidthPx';
import type { MapLabelWords } from '@/lib/geo/mapLabelWordsByPlace';
import type { Place } from '@/lib/geo/places';
import type { Box } from './box';
import { type Point, projectionOfCamera } from './camera';
import type { FrameName, MapFrame } from './frames';
import { locatorInsetBox } from './locator';
import type { LabelPlacement, LabelRank, LabelSide, MapCamera, Scene, SceneLabel } from './scene';

export interface PlacedLabel {
  readonly place: string;
  readonly rank: LabelRank;
  readonly ground: LabelPlacement['ground'];
  readonly name: string;
  readonly second: { readonly text: string; readonly lang?: string } | undefined;
  readonly stacked: boolean;
  /** The named point, in px of the frame, which moves with the frame's width. */
  readonly point: Point;
  /** Offset from the point to the first baseline, in CSS px; the same at every width of the frame. */
  readonly offset: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly mark: 'dot' | 'ring' | undefined;
  readonly type: LabelType;
}

export type LabelWordsByPlace = Readonly<Record<string, MapLabelWords>>;
export type PointsByPlace = Readonly<Record<string, Place['point']>>;

/**
 * Places the labels of a scene's map in one frame.
 * @param words names by place id
 * @param points positions by place id
 * @throws Error for a place without words or without a point
 */
export function placeLabels(
  scene: Scene,
  frame: MapFrame,
  words: LabelWordsByPlace,
  points: PointsByPlace,
): readonly PlacedLabel[] {
  return placeAll(scene.labels, scene.camera[frame.name], frame.map, frame, words, points);
}

/**
 * Places the labels of a scene's inset in one frame; none without an inset. They have no dots, because a rectangle
 * marks the place.
 */
export function placeLocatorInsetLabels(
  scene: Scene,
  frame: MapFrame,
  words: LabelWordsByPlace,
  points: PointsByPlace,
): readonly PlacedLabel[] {
  if (!scene.locator) return [];
  const { labels, camera } = scene.locator;
  const placed = placeAll(labels, camera, locatorInsetBox(frame), frame, words, points);
  return placed.map((label) => ({ ...label, mark: undefined, type: { ...label.type, size: 13, second: 13 } }));
}

/** Places the labels of the story's opening drawing, which is not a scene, in one of its frames. */
export function placeOpeningLabels(
  labels: readonly SceneLabel[],
  frame: {
    readonly name: MapFrame['name'];
    readonly width: number;
    readonly height: number;
    readonly camera: MapCamera;
  },
  words: LabelWordsByPlace,
  points: PointsByPlace,
): readonly PlacedLabel[] {
  const box = { x: 0, y: 0, width: frame.width, height: frame.height };
  return placeAll(labels, frame.camera, box, frame, words, points);
}

function placeAll(
  labels: readonly SceneLabel[],
  camera: MapCamera,
  box: Box,
  frame: Pick<MapFrame, 'name' | 'width' | 'height'>,
  words: LabelWordsByPlace,
  points: PointsByPlace,
): readonly PlacedLabel[] {
  const { project } = projectionOfCamera(camera, box);
  return labels.flatMap((label) => {
    const placement = label[frame.name];
    if (!placement) return [];
    const point = placement.at ?? points[label.place];
    const found = words[label.place];
    if (!point) throw new Error(`The map label "${label.place}" has no point; give it one with "at".`);
    if (!found) throw new Error(`The map label "${label.place}" is not in places.csv.`);
    const { name, second } = linesOf(found, placement);
    const type = typeOf(LABEL_TYPOGRAPHY[frame.name][label.rank], name);
    const stacked = placement.stacked === true;
    const [moveX = 0, moveY = 0] = placement.offset ?? [];
    const [x, y] = offsetOf(placement.side, type.size, stacked && second !== undefined);
    const marked = placement.at === undefined;
    return [
      {
        place: label.place,
        rank: label.rank,
        ground: placement.ground,
        name: type.capitals ? name.toLocaleUpperCase('en') : name,
        second,
        stacked,
        point: marked ? project(point) : roundToWholePercent(project(point), frame),
        offset: [x + moveX, y + moveY] as const,
        anchor: anchorOf(placement.side),
        mark: marked && label.rank === 'town' ? 'dot' : marked && label.rank === 'crossing' ? 'ring' : undefined,
        type,
      },
    ];
  });
}

/** Returns the typography of a name: names in Arabic script get no letter spacing, because their letters join. */
function typeOf(type: LabelType, name: string): LabelType {
  return /\p{Script=Arabic}/u.test(name) ? { ...type, tracking: 0 } : type;
}

/**
 * Rounds the point of an area's name, in px of the frame, to a whole percentage of the frame. Such a name has no exact
 * position, and the shorter number saves bytes.
 */
function roundToWholePercent([x, y]: Point, { width, height }: Pick<MapFrame, 'width' | 'height'>): Point {
  const on = (value: number, whole: number) => (Math.round((value / whole) * 100) / 100) * whole;
  return [on(x, width), on(y, height)];
}

function linesOf(words: MapLabelWords, { alone, stacked }: LabelPlacement): Pick<PlacedLabel, 'name' | 'second'> {
  if (!alone) return { name: words.name, second: words.second };
  const [name, bracket] = stacked ? words.name.split(/ (?=\()/) : [];
  return name && bracket ? { name, second: { text: bracket } } : { name: words.name, second: undefined };
}

function anchorOf(side: LabelSide): PlacedLabel['anchor'] {
  if (side.endsWith('e') && side !== 'centre') return 'start';
  return side.endsWith('w') ? 'end' : 'middle';
}

const LINE_HEIGHT_EM = 1.2;

function offsetOf(side: LabelSide, size: number, twoLines: boolean): Point {
  const across = { start: 1, middle: 0, end: -1 }[anchorOf(side)];
  const diagonal = side.length === 2;
  const x = across * (diagonal ? 7 : 10);
  const rise = twoLines ? LINE_HEIGHT_EM * size : 0;
  if (side.startsWith('n')) return [x, -(diagonal ? 6 : 10) - rise];
  if (side.startsWith('s')) return [x, (diagonal ? 5 : 9) + 0.75 * size];
  return [x, 0.36 * size - rise / 2];
}

/** Returns the distance from the first baseline of a label to the second, in CSS px. */
export function labelLineHeightPx(type: LabelType): number {
  return LINE_HEIGHT_EM * type.size;
}

/** Returns the box around a label's words in CSS px, in a frame that is shown `shownWidth` CSS px wide. */
export function labelBox(label: PlacedLabel, frame: MapFrame, shownWidth: number): Box {
  const { type, second, stacked, anchor } = label;
  const scale = shownWidth / frame.width;
  const first = estimateTextWidthPx(label.name, type.size, type.face) + label.name.length * type.tracking * type.size;
  const other = second ? estimateTextWidthPx(second.text, type.second) : 0;
  const width = second && !stacked ? first + other + type.size / 2 : Math.max(first, other);
  const height = type.size * 1.1 + (second && stacked ? labelLineHeightPx(type) : 0);
  const x = label.point[0] * scale + label.offset[0];
  return {
    x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2,
    y: label.point[1] * scale + label.offset[1] - type.size * 0.82,
    width,
    height,
  };
}

/** Typography of a label, in CSS px. `components/map/mapLabels.css` sets the same sizes; a test compares the two. */
interface LabelType {
  readonly size: number;
  readonly second: number;
  readonly face: MeasuredTypeface;
  /** Letter spacing of the first name, in em. */
  readonly tracking: number;
  readonly capitals: boolean;
}

/** Minimum size of words on a map, px. */
const MIN_FONT_SIZE_PX = 13;

const type = (size: number, face: MeasuredTypeface = 'sans', more: Partial<LabelType> = {}): LabelType => ({
  size,
  second: Math.max(MIN_FONT_SIZE_PX, size - 0.5),
  face,
  tracking: 0,
  capitals: false,
  ...more,
});

export const LABEL_TYPOGRAPHY: Readonly<Record<FrameName, Readonly<Record<LabelRank, LabelType>>>> = {
  wide: {
    title: type(22, 'bold', { second: 20 }),
    subject: type(15, 'bold'),
    town: type(14.5),
    crossing: type(14.5),
    country: type(13, 'sans', { tracking: 0.22, capitals: true }),
    sea: type(18, 'italic', { second: 14 }),
    islet: type(13),
  },
  narrow: {
    title: type(17, 'bold', { second: 16 }),
    subject: type(14, 'bold'),
    town: type(13),
    crossing: type(13),
    country: type(13, 'sans', { tracking: 0.1, capitals: true }),
    sea: type(14, 'italic', { second: 13 }),
    islet: type(13),
  },
};
