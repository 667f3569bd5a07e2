import { projectionOfCamera } from './camera';
import { framesOfScene, type MapFrame } from './frames';
import type { Scene } from './scene';

/** Id of a footnote about a disputed place. Every map that shows the place has the footnote; the story folds it. */
export type FootnoteId = 'ceuta-melilla' | 'gibraltar' | 'western-sahara' | 'perejil';

type Extent = readonly [west: number, south: number, east: number, north: number];

const EXTENTS: readonly (readonly [FootnoteId, Extent])[] = [
  ['ceuta-melilla', [-5.383, 35.871, -5.278, 35.919]],
  ['ceuta-melilla', [-2.971, 35.265, -2.925, 35.321]],
  // This footnote also covers the other Spanish-held islets: Vélez, Alhucemas, Chafarinas.
  ['ceuta-melilla', [-4.303, 35.171, -4.298, 35.175]],
  ['ceuta-melilla', [-3.902, 35.211, -3.888, 35.217]],
  ['ceuta-melilla', [-2.446, 35.177, -2.418, 35.187]],
  ['gibraltar', [-5.367, 36.108, -5.337, 36.156]],
  ['western-sahara', [-17.11, 20.77, -8.66, 27.67]],
  ['perejil', [-5.4211, 35.9126, -5.4163, 35.9163]],
];

/** Minimum drawn width of a disputed place in px; a smaller one is invisible and needs no footnote. */
const MIN_VISIBLE_PX = 2;

/** Returns the footnotes for disputed places that a scene shows in any of its frames. */
export function footnoteIdsOfScene(scene: Scene): readonly FootnoteId[] {
  return footnoteIdsInFrames(scene, framesOfScene(scene));
}

/** Returns the footnotes for disputed places that a scene shows in the given frames. */
export function footnoteIdsInFrames(scene: Scene, frames: readonly MapFrame[]): readonly FootnoteId[] {
  const needed = EXTENTS.filter(([, extent]) => frames.some((frame) => isSeen(extent, scene, frame)));
  return [...new Set(needed.map(([id]) => id))];
}

function isSeen([west, south, east, north]: Extent, scene: Scene, frame: MapFrame): boolean {
  const { bounds, pxPerDegree } = projectionOfCamera(scene.camera[frame.name], frame.map);
  const inside = west < bounds.east && east > bounds.west && south < bounds.north && north > bounds.south;
  return inside && (east - west) * pxPerDegree >= MIN_VISIBLE_PX;
}
