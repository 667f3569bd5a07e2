import { expect, it } from 'vitest';
import { computeFlightPath } from './computeFlightPath';
import type { MercatorView } from './flights';

const ceuta: MercatorView = [-5.332, -38.42, 0.166];
const melilla: MercatorView = [-2.93, -37.68, 0.166];
const strait: MercatorView = [-4.24, -38.47, 4.2];

it('starts and ends exactly where the scenes look', () => {
  const path = computeFlightPath(ceuta, melilla);
  expect(path.at(0)).toEqual(ceuta);
  expect(path.at(1)).toEqual(melilla);
  expect(path.at(-0.2)).toEqual(ceuta);
  expect(path.at(1.2)).toEqual(melilla);
});

it('zooms out on a long way, so that a reader sees the destination', () => {
  const spans = Array.from({ length: 50 }, (_, i) => computeFlightPath(ceuta, melilla).at(i / 49)[2]);
  expect(Math.max(...spans)).toBeGreaterThan(1);
});

it('only zooms in when the target is already in view', () => {
  const spans = Array.from({ length: 50 }, (_, i) => computeFlightPath(strait, [-4.24, -38.47, 0.5]).at(i / 49)[2]);
  expect(spans).toEqual([...spans].sort((a, b) => b - a));
});

it('slows down towards its end', () => {
  const { at } = computeFlightPath(strait, [-4.24, -38.47, 0.5]);
  const zoomed = (from: number, to: number) => Math.log(at(from)[2] / at(to)[2]);
  expect(zoomed(0, 0.2)).toBeGreaterThan(3 * zoomed(0.8, 1));
});

it('takes at most a second with its pauses, and is long enough to be seen', () => {
  for (const to of [melilla, strait, [-5.3, -38.42, 0.166] as const]) {
    expect(computeFlightPath(ceuta, to).duration).toBeGreaterThanOrEqual(400);
    expect(computeFlightPath(ceuta, to).duration).toBeLessThanOrEqual(640);
  }
});
