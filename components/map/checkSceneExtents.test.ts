import { expect, it } from 'vitest';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { observations } from '@/lib/facts/facts';
import { readPlaces } from '@/lib/geo/places';
import { checkSceneExtents, checkSceneIds } from './checkSceneExtents';
import type { MapCamera, Scene } from './scene';

const at = () => ({ file: 'components/sections/place/scenes.json', row: 2 });

function sceneWith(id: string): Scene {
  const scene = (STORY_SCENES as readonly Scene[]).find((each) => each.id === id);
  if (!scene) throw new Error(`no scene "${id}"`);
  return scene;
}

const ceuta = sceneWith('place-ceuta');
const looking = (wide: Partial<MapCamera>): Scene => ({
  ...ceuta,
  camera: { ...ceuta.camera, wide: { ...ceuta.camera.wide, ...wide } },
});

it('finds that the geodata of every map reaches beyond its frame', () => {
  expect(checkSceneExtents(at, STORY_SCENES)).toEqual([]);
});

it('names the frame in which a scene looks beyond its data, and the side', () => {
  const [lng, lat] = ceuta.camera.wide.center;
  const [east, ...others] = checkSceneExtents(at, [looking({ center: [lng + 0.05, lat] })]);
  expect(others).toEqual([]);
  expect(east).toMatchObject(at());
  expect(east?.message).toMatch(
    /^the wide frame of the scene "place-ceuta" looks east to -5\.20, beyond the data of its level "ceuta" \(lng -5\.46 to -5\.22, lat 35\.82 to 35\.96\);/,
  );
  const [wide] = checkSceneExtents(at, [looking({ span: 2 })]);
  expect(wide?.message).toMatch(/looks west to .* and south to .* and east to .* and north to /);
});

it('names an unknown place and an unknown number of a scene, with the nearest known ones', () => {
  const places = readPlaces().map(({ id }) => id);
  const ids = observations().map(({ id }) => id);
  expect(checkSceneIds(at, STORY_SCENES, places, ids)).toEqual([]);
  const [label, ...labels] = ceuta.labels;
  if (!label) throw new Error('no label');
  const slips = {
    ...ceuta,
    labels: [{ ...label, place: 'cueta' }, ...labels],
    highlights: { observations: ['attempts-2102'], places: [] },
  };
  const said = checkSceneIds(at, [slips], places, ids).map(({ message }) => message);
  expect(said).toHaveLength(2);
  expect(said[0]).toBe('"place-ceuta": unknown place "cueta"; did you mean "ceuta"?');
  expect(said[1]).toMatch(/^"place-ceuta": unknown observation "attempts-2102"; did you mean "attempts-2/);
});

it('checks the insets too', () => {
  if (!ceuta.locator) throw new Error('no inset');
  const locator = { ...ceuta.locator, camera: { ...ceuta.locator.camera, center: [-7.5, 36] } } as const;
  const errors = checkSceneExtents(at, [{ ...ceuta, locator }]);
  expect(errors.map(({ message }) => message.slice(0, 62))).toEqual([
    'the inset in the wide frame of the scene "place-ceuta" looks w',
    'the inset in the narrow frame of the scene "place-ceuta" looks',
  ]);
});
