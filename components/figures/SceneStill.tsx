import { MapStill } from '@/components/map/MapStill';
import { SCENES } from '@/content/chapters/scenes';
import { find, observation } from '@/lib/facts/facts';
import { labelWords } from '@/lib/geo/labelWords';
import { placePoints, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { footnotesOf } from '@/lib/map/footnotes';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { sayValue } from '@/lib/text/sayValue';

/** The still of a scene with its names and its measured line. */
export function SceneStill({ locale, sceneId }: { readonly locale: Locale; readonly sceneId: string }) {
  const scene = find('scene', SCENES, sceneId);
  const words = messages(locale);
  const places = readPlaces();
  const measure = scene.measure && sayValue(locale, observation(scene.measure.observation), 'measure');
  return (
    <MapStill
      scene={scene}
      alt={words.scenes[sceneId as keyof typeof words.scenes].alt}
      labels={labelWords(places, locale)}
      points={placePoints(places)}
      words={{ ...words.map, ...(measure === undefined ? {} : { measure }) }}
      basePath={BASE_PATH}
    />
  );
}

/** The sentences that the depiction of disputed places needs, for all scenes of the map, each once. */
export function SceneFootnotes({ locale }: { readonly locale: Locale }) {
  const { footnotes } = messages(locale);
  const needed = new Set(SCENES.flatMap(footnotesOf));
  return <p>{[...needed].map((id) => footnotes[id]).join(' ')}</p>;
}
