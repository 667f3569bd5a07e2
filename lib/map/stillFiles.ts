import { SCENES } from '@/content/chapters/scenes';
import { EXPLORER_SCENES } from '@/content/explorer/scenes';
import { placePoints, readPlaces } from '@/lib/geo/places';
import { type FrameName, framesOf } from '@/lib/map/frames';
import { placeFlights } from '@/lib/map/placeFlights';
import { drawStill } from '@/lib/map/still';
import { drawWorld } from '@/lib/map/worldPictures';

const FRAME_NAMES: readonly FrameName[] = ['wide', 'narrow'];

/**
 * Content of each file below `stills/`, by its name: every scene in its frames, the world that flights pass over, and
 * `flights.json`, which says where each scene looks.
 */
export function stillFiles(): ReadonlyMap<string, string> {
  const points = placePoints(readPlaces());
  const scenes = [...SCENES, ...Object.values(EXPLORER_SCENES)];
  const stills = [
    ...scenes.flatMap((scene) => framesOf(scene).map((frame) => drawStill(scene, frame, points))),
    ...FRAME_NAMES.flatMap((frame) => drawWorld(frame).map(({ still }) => still)),
  ];
  return new Map([
    ...stills.map(({ name, svg }) => [name, svg] as const),
    ['flights.json', JSON.stringify(placeFlights(SCENES))],
  ]);
}
