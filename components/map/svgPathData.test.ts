import { expect, it } from 'vitest';
import { simplifyLine, simplifyRing } from './simplifyLine';
import { svgPathData } from './svgPathData';

it('writes tenths of a pixel, relative, with as few characters as SVG allows', () => {
  const points = [
    [10.04, 20],
    [9.6, 20.3],
    [11.6, 20.3],
  ] as const;
  expect(svgPathData([{ points, closed: true }])).toBe('M10 20l-.4.3 2 0z');
});

it('does not accumulate rounding errors along a line', () => {
  const points = Array.from({ length: 1001 }, (_, i) => [i * 0.14, 0] as const);
  const steps =
    svgPathData([{ points, closed: false }])
      .match(/l(.*)/)?.[1]
      ?.match(/-?\d*\.?\d+/g) ?? [];
  const end = steps.filter((_, i) => i % 2 === 0).reduce((sum, step) => sum + Number(step), 0);
  expect(end).toBeCloseTo(140, 6);
});

it('writes nothing for a line that rounds to one point', () => {
  expect(
    svgPathData([
      {
        points: [
          [1, 1],
          [1.01, 1.01],
        ],
        closed: false,
      },
    ]),
  ).toBe('');
});

it('leaves out a vertex that deviates less than the tolerance, and keeps one that deviates more', () => {
  const line = [
    [0, 0],
    [5, 0.2],
    [10, 0],
    [15, 2],
    [20, 0],
  ] as const;
  expect(simplifyLine(line, 0.3)).toEqual([line[0], line[2], line[3], line[4]]);
});

it('keeps the corners of a ring', () => {
  const square = [
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const;
  expect(simplifyRing(square, 0.3)).toEqual([square[0], square[2], square[3], square[4]]);
});

it('rounds to whole pixels where asked, and ends where it should', () => {
  const points = [
    [0.4, 0],
    [1.1, 0.4],
    [1.8, 0.8],
    [2.6, 1.2],
  ] as const;
  expect(svgPathData([{ points, closed: false }], 1)).toBe('M0 0l1 0 1 1 1 0');
});
