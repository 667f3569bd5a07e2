import { footnotesOf } from '@/components/map/footnotes';
import type { Scene } from '@/components/map/scene';
import { SCENES } from '@/components/sections/storyScenes';
import { labelWords } from '@/lib/geo/labelWords';
import { placePoints, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { type MapMarks, type MarksOfMaps, VIEWS } from './explorerRecord';
import { incidentsNewestFirst } from './explorerRecords';
import { markSets } from './markSets';
import { sceneRecords } from './sceneRecords';
import { VIEW_SCENES } from './viewScenes';

/** Marks and note of one map: the records that a scene of the story draws, or all records where it draws none. */
export function marksOfMap(locale: Locale, scene: Scene): MapMarks {
  const words = messages(locale);
  const places = readPlaces();
  const ids = sceneRecords(scene);
  const own = ids && new Set(ids);
  const isMarked = (id: string) => own?.has(id) ?? true;
  return {
    marks: markSets(scene, labelWords(places, locale), placePoints(places), incidentsNewestFirst(), isMarked),
    note: [words.explorer.mapNote, ...footnotesOf(scene).map((id) => words.footnotes[id])].join(' '),
  };
}

/** Marks of the maps that the browser fetches on demand: all except the first view. */
export function marksOfMaps(locale: Locale): MarksOfMaps {
  const views = VIEWS.slice(1).map((view) => [view, VIEW_SCENES[view]] as const);
  const scenes = SCENES.map((scene) => [scene.id, scene] as const);
  return Object.fromEntries([...views, ...scenes].map(([id, scene]) => [id, marksOfMap(locale, scene)]));
}
