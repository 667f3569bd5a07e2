import { estimateTextWidthPx } from '@/components/charts/estimateTextWidthPx';
import { readMapGeometry } from '@/lib/geo/atlas';
import { type Box, boxContains, boxesOverlap } from './box';
import { projectionOfCamera } from './camera';
import type { MapFrame } from './frames';
import { locatorInsetBox } from './locator';
import { placeMarkSizeLegend } from './markSizeLegend';
import { DISTANCE_LINE_TEXT_LAYOUT, middleOfDistanceLine, type PlacedDistanceLine } from './placeDistanceLines';
import { labelBox, type PlacedLabel } from './placeLabels';
import { projectOutline } from './projectOutline';
import { placeScaleBar } from './scaleBar';
import type { Scene } from './scene';

interface OccupiedBox {
  readonly what: string;
  readonly box: Box;
}

/** Box reserved for the credit line in the lower right corner, in CSS px; `inset` is its distance from the edges. */
const CREDIT_PX = { width: 204, height: 24, inset: 6 } as const;

/**
 * Finds labels that overlap something or leave the map when a frame is shown `shownWidth` CSS px wide.
 * @returns one sentence for each such label
 */
export function findLabelCollisions(
  scene: Scene,
  frame: MapFrame,
  shownWidth: number,
  labels: readonly PlacedLabel[],
  measures: readonly PlacedDistanceLine[],
): readonly string[] {
  const scale = shownWidth / frame.width;
  const map = scaled(frame.map, scale);
  const names = labels.map((label) => ({
    what: `the name of ${label.place}`,
    box: labelBox(label, frame, shownWidth),
  }));
  const marks = labels.flatMap((label) =>
    label.mark ? [{ what: `the mark of ${label.place}`, box: around(label.point, scale) }] : [],
  );
  const furniture = furnitureOf(scene, frame, scale, map);
  const lines = measures.flatMap((measure) => boxesAlong(measure, scale));
  const words = [...names, ...measures.map((measure) => numberBox(measure, scale))];
  const where = `${scene.id}, ${frame.name} at ${shownWidth} px:`;
  const outside = words
    .filter(({ box }) => !boxContains(map, box))
    .map(({ what }) => `${where} ${what} leaves the map.`);
  const clashes = words.flatMap((name, i) =>
    [...words.slice(i + 1), ...marks, ...lines, ...furniture]
      .filter((other) => boxesOverlap(name.box, other.box))
      .map((other) => `${where} ${name.what} overlaps ${other.what}.`),
  );
  return [...outside, ...clashes];
}

/**
 * Finds out whether a coast or a border crosses the scale bar or the mark-size legend, which must remain legible, when
 * a frame is shown `shownWidth` CSS px wide.
 * @returns one sentence for each of the two that is crossed
 */
export function findCoastUnderScales(scene: Scene, frame: MapFrame, shownWidth: number): readonly string[] {
  const scale = shownWidth / frame.width;
  const atlas = readMapGeometry(scene.level);
  const { project } = projectionOfCamera(scene.camera[frame.name], frame.map);
  const cut = (geometry: GeoJSON.Geometry, box: Box) =>
    projectOutline(geometry, { project, box, marginPx: 0, tolerance: 0 }).flatMap(({ points }) => points);
  return scaleBoxes(scene, frame, scale)
    .map(({ what, box }) => ({ what, box: scaled(box, 1 / scale) }))
    .filter(({ box }) => {
      // Land that covers the whole box is cut to the box itself, and so has no points other than the corners.
      const coast = [atlas.land, ...atlas.areas.values()].flatMap((area) => cut(area, box)).filter(isNoCorner(box));
      const borders = [...atlas.borders.values()].flatMap((border) => cut(border, box));
      return coast.length + borders.length > 0;
    })
    .map(({ what }) => `${scene.id}, ${frame.name} at ${shownWidth} px: a coast or border runs under ${what}.`);
}

function isNoCorner({ x, y, width, height }: Box): (point: readonly [number, number]) => boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) < 0.01;
  return ([px, py]) => !((isNear(px, x) || isNear(px, x + width)) && (isNear(py, y) || isNear(py, y + height)));
}

/**
 * Returns the boxes that names, credit, scales and inset occupy, in px of the frame, at its smallest, middle and
 * largest width: words keep their size, so they occupy the largest share of a small picture.
 */
export function listOccupiedBoxes(scene: Scene, frame: MapFrame, labels: readonly PlacedLabel[]): readonly Box[] {
  const [least, most] = frame.shown;
  return [least, (least + most) / 2, most].flatMap((shownWidth) => {
    const scale = shownWidth / frame.width;
    const names = labels.map((label) => labelBox(label, frame, shownWidth));
    const furniture = furnitureOf(scene, frame, scale, scaled(frame.map, scale)).map(({ box }) => box);
    return [...names, ...furniture].map((box) => scaled(box, 1 / scale));
  });
}

function furnitureOf(scene: Scene, frame: MapFrame, scale: number, map: Box): readonly OccupiedBox[] {
  const credit = {
    x: map.x + map.width - CREDIT_PX.width - CREDIT_PX.inset,
    y: map.y + map.height - CREDIT_PX.height - CREDIT_PX.inset,
    width: CREDIT_PX.width,
    height: CREDIT_PX.height,
  };
  const measures = scaleBoxes(scene, frame, scale);
  for (const { what, box } of measures)
    if (boxesOverlap(credit, box)) throw new Error(`${scene.id}, ${frame.name}: ${what} overlaps the credit.`);
  const inset = scene.locator ? [{ what: 'the inset', box: scaled(locatorInsetBox(frame), scale) }] : [];
  return [{ what: 'the credit', box: credit }, ...measures, ...inset];
}

function scaleBoxes(scene: Scene, frame: MapFrame, scale: number): readonly OccupiedBox[] {
  const bar = placeScaleBar(scene, frame);
  const scaleBox = { x: bar.x * scale - 4, y: bar.y * scale - 24, width: bar.width * scale + 34, height: 26 };
  const taken = [{ what: 'the scale bar', box: scaleBox }];
  if (scene.highlights.reports)
    taken.push({ what: 'the key of sizes', box: scaled(placeMarkSizeLegend(scene, frame).box, scale) });
  return taken;
}

/** Covers a distance line with small boxes along it, in CSS px, so that collisions with it can be found. */
function boxesAlong({ from, to, observation }: PlacedDistanceLine, scale: number): readonly OccupiedBox[] {
  const [dx, dy] = [(to[0] - from[0]) * scale, (to[1] - from[1]) * scale];
  const count = Math.ceil(Math.hypot(dx, dy) / 3);
  return Array.from({ length: count + 1 }, (_, i) => ({
    what: `the line of ${observation}`,
    box: { x: from[0] * scale + (dx * i) / count - 1, y: from[1] * scale + (dy * i) / count - 1, width: 2, height: 2 },
  }));
}

/** Returns the box of the number beside a distance line, in CSS px. @param scale CSS px per px of the frame */
function numberBox(measure: PlacedDistanceLine, scale: number): OccupiedBox {
  const [x, y] = middleOfDistanceLine(measure);
  // Width of the longest number: two digits, a point, two more and the unit.
  const width = estimateTextWidthPx('00.00 km', DISTANCE_LINE_TEXT_LAYOUT.size);
  const box = {
    x: x * scale + DISTANCE_LINE_TEXT_LAYOUT.dx - width,
    y: y * scale + DISTANCE_LINE_TEXT_LAYOUT.dy - DISTANCE_LINE_TEXT_LAYOUT.size * 0.82,
    width,
    height: DISTANCE_LINE_TEXT_LAYOUT.size * 1.1,
  };
  return { what: `the number of ${measure.observation}`, box };
}

function around([x, y]: readonly [number, number], scale: number): Box {
  return { x: x * scale - 4, y: y * scale - 4, width: 8, height: 8 };
}

function scaled({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}
