import { describe, expect, it } from 'vitest';
import { FIGURE_RECORDS } from '@/components/sections/figures';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { projectionOfCamera } from './camera';
import { pictureCoversView, scheduleFlightPictures } from './flight/computeFlightKeyframes';
import { computeFlightPath } from './flight/computeFlightPath';
import { MAP_FRAMES } from './frames';
import { latitudeOfMercatorY, mercatorYOfLatitude } from './mercator';
import { buildFlightsByFrame } from './worldPictures';

const flights = buildFlightsByFrame(STORY_SCENES);
const NAMES = ['wide', 'narrow'] as const;

it.each(NAMES)('sees in flight exactly what the still shows (%s)', (name) => {
  const { scenes, aspect, box } = flights[name];
  const frame = MAP_FRAMES[name];
  for (const scene of STORY_SCENES.filter(({ isPair }) => !isPair)) {
    const [x, y, span] = scenes[scene.id] ?? [0, 0, 0];
    const { west, east, north, south } = projectionOfCamera(scene.camera[name], frame.map).bounds;
    expect(x - span / 2).toBeCloseTo(west, 6);
    expect(x + span / 2).toBeCloseTo(east, 6);
    expect(y - (span * aspect) / 2).toBeCloseTo(mercatorYOfLatitude(north), 6);
    expect(y + (span * aspect) / 2).toBeCloseTo(mercatorYOfLatitude(south), 6);
  }
  expect(box[0] * frame.width).toBeCloseTo(frame.map.x, 9);
  expect(box[3] * frame.height).toBeCloseTo(frame.map.height, 9);
});

it('turns a latitude into Mercator and back', () => {
  for (const latitude of [-20, 0, 27.66, 35.9])
    expect(latitudeOfMercatorY(mercatorYOfLatitude(latitude))).toBeCloseTo(latitude, 9);
});

const ways = NAMES.flatMap((name) =>
  FIGURE_RECORDS.flatMap(({ scenes = [] }) =>
    scenes.slice(1).flatMap((scene, i) => {
      const before = scenes[i];
      return before && !scene.isPair ? [{ name, from: before.id, to: scene.id }] : [];
    }),
  ),
);

describe.each(ways)('the flight from $from to $to ($name)', ({ name, from, to }) => {
  const { pictures, aspect, scenes } = flights[name];
  const [start, end] = [scenes[from], scenes[to]];
  if (!start || !end) throw new Error('A scene has no place to fly to.');
  const path = computeFlightPath(start, end);
  const views = Array.from({ length: 61 }, (_, i) => path.at(i / 60));
  const turns = scheduleFlightPictures(views, pictures, aspect, 90 / path.duration);

  it('never leaves a part of the map empty', () => {
    views.forEach((view) => {
      expect(pictures.some((picture) => pictureCoversView(picture, view, aspect))).toBe(true);
    });
  });

  it('shows no picture at more than four times its size', () => {
    views.forEach((view, i) => {
      const turn = turns.find(({ to }) => i / 60 <= to);
      expect((turn?.picture.span ?? 0) / view[2]).toBeLessThan(4);
    });
  });

  it('starts and ends in the picture drawn nearest to the scale of the scene', () => {
    expect((turns[0]?.picture.span ?? 0) / start[2]).toBeLessThan(2.5);
    expect((turns.at(-1)?.picture.span ?? 0) / end[2]).toBeLessThan(2.5);
  });
});
