import { geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import { SCENE_BY_MAP_VIEW } from '@/components/explorer/viewScenes';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { findObservation } from '@/lib/facts/facts';
import { mapLabelWordsByPlace } from '@/lib/geo/mapLabelWordsByPlace';
import { pointsByPlace, readPlaces } from '@/lib/geo/places';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { findCoastUnderScales, findLabelCollisions } from './collisions';
import { footnoteIdsOfScene } from './footnotes';
import { framesOfScene, MAP_FRAMES, MAP_PAIR_FRAME } from './frames';
import { placeDistanceLines } from './placeDistanceLines';
import { placeLabels } from './placeLabels';
import { placeScaleBar } from './scaleBar';
import type { Scene } from './scene';
import { drawStill } from './still';

const places = readPlaces();
const points = pointsByPlace(places);
const scenes: readonly Scene[] = [...STORY_SCENES, ...Object.values(SCENE_BY_MAP_VIEW)];
const pictures = scenes.flatMap((scene) => framesOfScene(scene).map((frame) => ({ id: scene.id, scene, frame })));

describe.each(pictures)('$id, $frame.name', ({ scene, frame }) => {
  it.each(PUBLISHED_LOCALES)(
    'keeps names off each other and off distance lines, and inside the map, at every width: %s',
    (locale) => {
      const labels = placeLabels(scene, frame, mapLabelWordsByPlace(places, locale), points);
      const measures = placeDistanceLines(scene, frame, points);
      const [least, most] = frame.shown;
      const widths = [least, (least + most) / 2, most];
      expect(widths.flatMap((width) => findLabelCollisions(scene, frame, width, labels, measures))).toEqual([]);
    },
  );

  it('has no coast or border under its scale bar or its key of sizes', () => {
    expect(frame.shown.flatMap((width) => findCoastUnderScales(scene, frame, width))).toEqual([]);
  });
});

// All frames are drawn by the same code, and the wide ones take a second each.
const narrow = pictures.filter(({ frame }) => frame.name === 'narrow');
it.each(narrow)('$id has the same bytes when drawn twice', ({ scene, frame }) => {
  // A copy, because drawings are cached by scene.
  expect(drawStill({ ...scene }, frame, points)).toEqual(drawStill(scene, frame, points));
});

it('measures only lengths that its step names', () => {
  for (const { measures = [], highlights } of scenes)
    expect(highlights.observations).toEqual(expect.arrayContaining(measures.map(({ observation }) => observation)));
});

it('draws each distance line in its measured length', () => {
  for (const { ends, observation: id } of scenes.flatMap(({ measures = [] }) => measures)) {
    const [from, to] = ends.map((end) => (typeof end === 'string' ? points[end] : end));
    const km = from && to ? geoDistance([...from], [...to]) * 6371.0088 : Number.NaN;
    expect(km / (findObservation(id).value ?? Number.NaN), id).toBeCloseTo(1, 2);
  }
});

it('gives a changed picture another name', () => {
  const scene = scenes.find(({ id }) => id === 'place-melilla');
  if (!scene) throw new Error('no scene');
  const moved = { ...scene, camera: { ...scene.camera, wide: { ...scene.camera.wide, span: 3.91 } } };
  expect(drawStill(moved, MAP_FRAMES.wide, points).name).not.toBe(drawStill(scene, MAP_FRAMES.wide, points).name);
  expect(drawStill(moved, MAP_FRAMES.narrow, points).name).toBe(drawStill(scene, MAP_FRAMES.narrow, points).name);
});

it('needs the footnote of every disputed place that is visible', () => {
  const needed = Object.fromEntries(scenes.map((scene) => [scene.id, footnoteIdsOfScene(scene)]));
  expect(needed).toEqual({
    'place-shores': ['ceuta-melilla', 'gibraltar'],
    'place-narrowest': ['ceuta-melilla', 'gibraltar', 'perejil'],
    'place-ceuta': ['ceuta-melilla'],
    'place-melilla': ['ceuta-melilla'],
    'place-alboran': ['ceuta-melilla'],
    'place-atlantic': ['western-sahara'],
    'interceptions-strait': ['ceuta-melilla', 'gibraltar'],
    'interceptions-atlantic': ['western-sahara'],
    'rescues-strait': ['ceuta-melilla', 'gibraltar'],
    'rescues-atlantic': ['western-sahara'],
    'fences-ceuta': ['ceuta-melilla'],
    'fences-melilla': ['ceuta-melilla'],
    'governments-letter': ['ceuta-melilla', 'western-sahara'],
    'explorer-all': ['ceuta-melilla', 'western-sahara'],
    'explorer-strait': ['ceuta-melilla', 'gibraltar'],
    'explorer-atlantic': ['western-sahara'],
  });
});

it('highlights only places that the gazetteer knows', () => {
  const known = new Set(places.map(({ id }) => id));
  const asked = scenes.flatMap((scene) => scene.highlights.places);
  expect(asked.filter((id) => !known.has(id))).toEqual([]);
});

it('draws a kilometre equally long in both maps of a pair', () => {
  const pair = scenes.filter(({ isPair }) => isPair).map((scene) => placeScaleBar(scene, MAP_PAIR_FRAME));
  expect(pair).toHaveLength(2);
  const [first, second] = pair.map(({ width, km }) => width / km);
  expect((first ?? 0) / (second ?? 1)).toBeCloseTo(1, 3);
});
