import { expect, it } from 'vitest';
import { drawWaterLines } from './drawWaterLines';

const BOX = { x: 0, y: 0, width: 400, height: 300 };

const island = (left: number, top: number, size = 40) => ({
  points: [
    [left, top],
    [left + size, top],
    [left + size, top + size],
    [left, top + size],
  ] as const,
  closed: true,
});

/** @returns the opacity, the number of rings and the path of the water line at each distance */
const linesAround = (islands: readonly ReturnType<typeof island>[], distances: readonly number[]) =>
  drawWaterLines(islands, BOX, distances).map(({ path, opacity }) => ({
    opacity,
    rings: path.split('M').length - 1,
    path,
  }));

it('draws a line at each distance, fainter the farther it lies from the shore', () => {
  const lines = linesAround([island(150, 100)], [5, 15, 30]);
  expect(lines.map(({ rings }) => rings)).toEqual([1, 1, 1]);
  const strengths = lines.map(({ opacity }) => opacity);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
});

it('keeps the outer edge of a line at its distance from the shore, around a corner too', () => {
  const [line] = linesAround([island(150, 100)], [20.4]);
  const reach = pointsOf(line?.path ?? '').map(([x, y]) =>
    Math.hypot(Math.max(150 - x, 0, x - 190), Math.max(100 - y, 0, y - 140)),
  );
  expect(Math.min(...reach)).toBeGreaterThan(19.6);
  expect(Math.max(...reach)).toBeLessThan(20.3);
});

it('draws one line around shores that are nearer to each other than twice its distance', () => {
  const strait = [island(100, 100), island(160, 100)];
  expect(linesAround(strait, [5, 30]).map(({ rings }) => rings)).toEqual([2, 1]);
});

it('draws nothing where no shore is', () => {
  expect(linesAround([], [5]).map(({ path }) => path)).toEqual(['']);
});

function pointsOf(d: string): readonly (readonly [number, number])[] {
  const [x = 0, y = 0, ...steps] = (d.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  const points: [number, number][] = [[x, y]];
  for (let i = 0; i < steps.length; i += 2) {
    const [fromX, fromY] = points.at(-1) ?? [0, 0];
    points.push([fromX + (steps[i] ?? 0), fromY + (steps[i + 1] ?? 0)]);
  }
  return points;
}
