import { listOccupiedBoxes } from '@/components/map/collisions';
import { MAP_FRAMES, type MapFrame } from '@/components/map/frames';
import { MapStill, type MapStillProps } from '@/components/map/MapStill';
import { type LabelWordsByPlace, type PointsByPlace, placeLabels } from '@/components/map/placeLabels';
import { type PlacedReportPlace, placeReports } from '@/components/map/placeReports';
import type { Scene } from '@/components/map/scene';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { findById, findObservation, metricOfObservation } from '@/lib/facts/facts';
import { mapLabelWordsByPlace } from '@/lib/geo/mapLabelWordsByPlace';
import { pointsByPlace, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatValue } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { reportsInScene } from './locatedReports';

interface SceneStillProps {
  readonly locale: Locale;
  readonly sceneId: string;
  readonly isOnPaper?: boolean | undefined;
  /**
   * Whether the drawing is an image file on screens, as in the story, because an image scrolls faster. Default: false.
   */
  readonly isPainted?: boolean;
}

/** Renders the drawing of a scene with its place names, marks and distance lines. */
export function SceneStill({ locale, sceneId, isOnPaper = false, isPainted = false }: SceneStillProps) {
  const scene = findById('scene', STORY_SCENES, sceneId);
  const words = messages(locale);
  const places = readPlaces();
  const labels = mapLabelWordsByPlace(places, locale);
  const points = pointsByPlace(places);
  const marks = reportMarksOfScene(scene, labels, points);
  const measures = Object.fromEntries(
    (scene.measures ?? []).map(({ observation: id }) => [id, formatValue(locale, findObservation(id), 'measure')]),
  );
  return (
    <MapStill
      scene={scene}
      alt={formatMessage(locale, words.scenes[sceneId as keyof typeof words.scenes].alt)}
      labels={labels}
      points={points}
      words={{ ...words.map, measures }}
      {...(marks && { marks })}
      basePath={BASE_PATH}
      isOnPaper={isOnPaper}
      isPainted={isPainted}
    />
  );
}

/**
 * Returns the marks of a scene's reports, placed in the wide and in the narrow frame; undefined where the scene has
 * none.
 */
export function reportMarksOfScene(
  scene: Scene,
  labels: LabelWordsByPlace,
  points: PointsByPlace,
): MapStillProps['marks'] {
  const rule = scene.highlights.reports;
  if (!rule) return undefined;
  const shapeOf = ({ isSpanish }: PlacedReportPlace) =>
    rule.kind === 'interception' ? 'square' : isSpanish ? 'open-ring' : 'ring';
  const placesIn = (frame: MapFrame) =>
    placeReports(
      scene,
      frame,
      reportsInScene(scene, frame),
      listOccupiedBoxes(scene, frame, placeLabels(scene, frame, labels, points)),
    ).map((place) => ({ ...place, shape: shapeOf(place) }) as const);
  return {
    hue: metricOfObservation(findObservation(rule.unlocated)).hue,
    places: { wide: placesIn(MAP_FRAMES.wide), narrow: placesIn(MAP_FRAMES.narrow) },
  };
}
