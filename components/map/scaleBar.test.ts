import { geoDistance } from 'd3';
import { expect, it } from 'vitest';
import { scenesOfPlaceSection } from '@/components/sections/place/scenes';
import { projectionOfCamera } from './camera';
import { MAP_FRAMES } from './frames';
import { placeScaleBar } from './scaleBar';

const pictures = scenesOfPlaceSection.flatMap((scene) =>
  Object.values(MAP_FRAMES).map((frame) => ({ id: scene.id, scene, frame })),
);

it.each(pictures)('has its stated length across the middle of $id ($frame.name)', ({ scene, frame }) => {
  const camera = scene.camera[frame.name];
  const bar = placeScaleBar(scene, frame);
  const degrees = bar.width / projectionOfCamera(camera, frame.map).pxPerDegree;
  const [lng, lat] = camera.center;
  const km = geoDistance([lng - degrees / 2, lat], [lng + degrees / 2, lat]) * 6371.0088;
  expect(Math.abs(km - bar.km) / bar.km).toBeLessThan(0.001);
  expect(Number.isInteger(bar.km / 2)).toBe(true);
});
