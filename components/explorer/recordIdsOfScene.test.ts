import { describe, expect, it } from 'vitest';
import { reportMarksOfScene } from '@/components/figures/SceneStill';
import { framesOfScene } from '@/components/map/frames';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { mapLabelWordsByPlace } from '@/lib/geo/mapLabelWordsByPlace';
import { pointsByPlace, readPlaces } from '@/lib/geo/places';
import { buildMapMarks } from './buildMarksByMap';
import { listExplorerRecords } from './listExplorerRecords';
import { storyScenesForExplorer } from './recordIdsOfScene';

const places = readPlaces();
const records = listExplorerRecords('en');
const offered = storyScenesForExplorer('en');

describe('a scene of the story in the explorer', () => {
  it.each(STORY_SCENES.filter(({ highlights }) => highlights.reports))(
    '$id marks the same records as in the story',
    (scene) => {
      const story = reportMarksOfScene(scene, mapLabelWordsByPlace(places, 'en'), pointsByPlace(places));
      const { marks } = buildMapMarks('en', scene);
      const inStory = new Set<string>();
      for (const { name } of framesOfScene(scene)) {
        const drawn = story?.places[name].flatMap((place) => place.marks.map(({ incident }) => incident)) ?? [];
        const set = marks[name];
        expect(drawn.length, name).toBeGreaterThan(0);
        const marked = records.filter((_, i) => (set?.cells[2 * i] ?? -1) >= 0).map(({ id }) => id);
        expect(marked.toSorted(), name).toEqual(drawn.toSorted());
        for (const id of drawn) inStory.add(id);
      }
      const listed = offered.find(({ id }) => id === scene.id)?.records;
      expect(listed?.toSorted()).toEqual([...inStory].sort());
    },
  );

  it('is offered for each scene, and filters nothing where the story marks no reports', () => {
    expect(offered.map(({ id }) => id)).toEqual(STORY_SCENES.map(({ id }) => id));
    const plain = STORY_SCENES.filter(({ highlights }) => !highlights.reports).map(({ id }) => id);
    expect(offered.filter((scene) => scene.records === null).map(({ id }) => id)).toEqual(plain);
    expect(offered.filter(({ name, section }) => name === '' || section === '')).toEqual([]);
  });
});
