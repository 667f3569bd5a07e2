import { expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/lngLat';
import { projectionOfCamera } from './camera';
import { MAP_FRAMES } from './frames';

const camera = { center: [-5.332, 35.89], span: 0.166 } as const;
const { map } = MAP_FRAMES.wide;
const view = projectionOfCamera(camera, map);

/** Textbook formula of the Mercator projection (Snyder 1987, eq. 7-1 and 7-2), to check the code without d3. */
function mercator([lng, lat]: LngLat): readonly [number, number] {
  const perDegree = map.width / camera.span;
  const north = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) * (180 / Math.PI);
  return [
    map.x + map.width / 2 + (lng - camera.center[0]) * perDegree,
    map.y + map.height / 2 - (north(lat) - north(camera.center[1])) * perDegree,
  ];
}

it.each<readonly [string, LngLat]>([
  ['Tarajal', [-5.3433, 35.8709]],
  ['Benzú', [-5.3729, 35.9165]],
  ['Hacho', [-5.2802, 35.8975]],
])('puts %s within half a pixel of its Mercator position', (_, point) => {
  const [x, y] = view.project(point);
  const [expectedX, expectedY] = mercator(point);
  expect(Math.abs(x - expectedX)).toBeLessThan(0.5);
  expect(Math.abs(y - expectedY)).toBeLessThan(0.5);
});

it('shows exactly the span across the map', () => {
  expect(view.bounds.east - view.bounds.west).toBeCloseTo(camera.span, 9);
});
