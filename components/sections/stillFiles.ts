import { VIEW_SCENES } from '@/components/explorer/viewScenes';
import { type FrameName, framesOf } from '@/components/map/frames';
import { paintedStills } from '@/components/map/paintedStills';
import { drawStill } from '@/components/map/still';
import { drawWorld } from '@/components/map/worldPictures';
import { placePoints, readPlaces } from '@/lib/geo/places';
import { SCENES } from './storyScenes';

const FRAME_NAMES: readonly FrameName[] = ['wide', 'narrow'];

/**
 * Content of each file below `stills/`, by its name: every scene in its frames, as SVG, and as AVIF where the story
 * shows it; and the pictures of the world over which flights pass.
 */
export function stillFiles(): ReadonlyMap<string, () => string | Promise<Buffer>> {
  const points = placePoints(readPlaces());
  const drawn = [...SCENES, ...Object.values(VIEW_SCENES)].flatMap((scene) =>
    framesOf(scene).map((frame) => drawStill(scene, frame, points)),
  );
  const painted = [
    ...SCENES.flatMap((scene) =>
      framesOf(scene).flatMap((frame) => paintedStills(drawStill(scene, frame, points), frame.densities)),
    ),
    ...FRAME_NAMES.flatMap((frame) => drawWorld(frame).flatMap((world) => world.painted)),
  ];
  return new Map<string, () => string | Promise<Buffer>>([
    ...drawn.map(({ name, svg }) => [name, () => svg] as const),
    ...painted.map(({ name, paint }) => [name, paint] as const),
  ]);
}
