import { takenBoxes } from '@/components/map/collisions';
import { FRAMES, type Frame } from '@/components/map/frames';
import { MapStill, type MapStillProps } from '@/components/map/MapStill';
import { type Points, placeLabels, type Words } from '@/components/map/placeLabels';
import { type PlacedPlace, placeReports } from '@/components/map/placeReports';
import type { Scene } from '@/components/map/scene';
import { SCENES } from '@/components/sections/storyScenes';
import { find, metricOf, observation } from '@/lib/facts/facts';
import { labelWords } from '@/lib/geo/labelWords';
import { placePoints, readPlaces } from '@/lib/geo/places';
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
  /** Whether the drawing may be replaced by a painted image, as in the story. Default: false. */
  readonly isPainted?: boolean;
}

/** Renders the drawing of a scene with its names, marks and measured lines. */
export function SceneStill({ locale, sceneId, isOnPaper = false, isPainted = false }: SceneStillProps) {
  const scene = find('scene', SCENES, sceneId);
  const words = messages(locale);
  const places = readPlaces();
  const labels = labelWords(places, locale);
  const points = placePoints(places);
  const marks = sceneMarks(scene, labels, points);
  const measures = Object.fromEntries(
    (scene.measures ?? []).map(({ observation: id }) => [id, formatValue(locale, observation(id), 'measure')]),
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

/** Returns the marks of a scene's reports in both frames; undefined where the scene marks none. */
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
