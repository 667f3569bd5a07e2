import { takenBoxes } from '@/components/map/collisions';
import { FRAMES, type Frame } from '@/components/map/frames';
import type { MapStillProps } from '@/components/map/MapStill';
import { type Points, placeLabels, type Words } from '@/components/map/placeLabels';
import { type PlacedPlace, placeReports } from '@/components/map/placeReports';
import type { Scene } from '@/components/map/scene';
import { metricOf, observation } from '@/lib/facts/facts';
import { reportsInScene } from './locatedReports';

/** The marks of a scene's reports in both frames; undefined where it marks none. */
export function sceneMarks(scene: Scene, labels: Words, points: Points): MapStillProps['marks'] {
  const rule = scene.highlights.reports;
  if (!rule) return undefined;
  const shapeOf = ({ isSpanish }: PlacedPlace) =>
    rule.kind === 'interception' ? 'square' : isSpanish ? 'open-ring' : 'ring';
  const placesIn = (frame: Frame) =>
    placeReports(
      scene,
      frame,
      reportsInScene(scene, frame),
      takenBoxes(scene, frame, placeLabels(scene, frame, labels, points)),
    ).map((place) => ({ ...place, shape: shapeOf(place) }) as const);
  return {
    hue: metricOf(observation(rule.unlocated)).hue,
    places: { wide: placesIn(FRAMES.wide), narrow: placesIn(FRAMES.narrow) },
  };
}
