import { MapStill } from '@/components/map/MapStill';
import { SCENES } from '@/components/sections/storyScenes';
import { find, observation } from '@/lib/facts/facts';
import { labelWords } from '@/lib/geo/labelWords';
import { placePoints, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatValue } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { sceneMarks } from './sceneMarks';

interface SceneStillProps {
  readonly locale: Locale;
  readonly sceneId: string;
  readonly isOnPaper?: boolean | undefined;
  /** True in the story, whose stills may come as painted images. Default: false. */
  readonly isPainted?: boolean;
}

/** The still of a scene with its names, its marks and its measured lines. */
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
