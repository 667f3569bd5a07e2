import { SCENES } from '@/content/chapters/scenes';
import { EXPLORER_SCENES } from '@/content/explorer/scenes';
import { type MapMarks, type MarksOfMaps, VIEWS } from '@/lib/explorer/explorerRecord';
import { rowsInOrder } from '@/lib/explorer/explorerRecords';
import { markSets } from '@/lib/explorer/markSets';
import { sceneRecords } from '@/lib/explorer/sceneRecords';
import { labelWords } from '@/lib/geo/labelWords';
import { placePoints, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { footnotesOf } from '@/lib/map/footnotes';
import type { Scene } from '@/lib/map/scene';
import { messages } from '@/lib/text/messages';

/** The marks of one map, of all records or of those that a scene of the story draws, and the words under it. */
export function marksOfMap(locale: Locale, scene: Scene): MapMarks {
  const words = messages(locale);
  const places = readPlaces();
  const ids = sceneRecords(scene);
  const own = ids && new Set(ids);
  const isMarked = (id: string) => own?.has(id) ?? true;
  return {
    marks: markSets(scene, labelWords(places, locale), placePoints(places), rowsInOrder(), isMarked),
    note: [words.explorer.mapNote, ...footnotesOf(scene).map((id) => words.footnotes[id])].join(' '),
  };
}

/** The maps whose marks are fetched when they are first asked for. */
export function marksOfMaps(locale: Locale): MarksOfMaps {
  const views = VIEWS.slice(1).map((view) => [view, EXPLORER_SCENES[view]] as const);
  const scenes = SCENES.map((scene) => [scene.id, scene] as const);
  return Object.fromEntries([...views, ...scenes].map(([id, scene]) => [id, marksOfMap(locale, scene)]));
}
