import { describe, expect, it } from 'vitest';
import {
  placeTallyStrokes,
  placeTallyStrokesInRow,
  type TallyStrokesGrid,
  tallyStrokesHeightPx,
  tallyStrokesWidthPx,
} from './placeTally';

const grid: TallyStrokesGrid = {
  x: 0,
  y: 100,
  direction: 'up',
  dir: 'ltr',
  perRow: 10,
  pitch: 6,
  gap: 4,
  height: 12,
  rowHeight: 16,
};
/** Start point of every stroke in px, as a browser computes it. */
function strokes(path: string): readonly string[] {
  let x = 0;
  let y = 0;
  return [...path.matchAll(/([Mm])(\S+) (\S+?)v12/g)].map(([, move, dx, dy]) => {
    x = Number(dx) + (move === 'm' ? x : 0);
    y = Number(dy) + (move === 'm' ? y + 12 : 0);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
}

describe('placeTallyStrokes', () => {
  it('draws each stroke exactly once when a count is drawn in two parts', () => {
    const all = [...strokes(placeTallyStrokes(0, 47, grid)), ...strokes(placeTallyStrokes(47, 49, grid))];
    expect(all).toHaveLength(49);
    expect(new Set(all).size).toBe(49);
    expect(all).toEqual(strokes(placeTallyStrokes(0, 49, grid)));
  });

  it('draws nothing for nothing', () => {
    expect(placeTallyStrokes(0, 0, grid)).toBe('');
    expect(tallyStrokesHeightPx(0, grid)).toBe(0);
  });

  it('leaves a gap after each fifth, so that they can be counted', () => {
    const xs = strokes(placeTallyStrokes(0, 12, { ...grid, perRow: 12 })).map((stroke) => Number.parseFloat(stroke));
    const steps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    expect(steps.flatMap((step, i) => (step > Math.min(...steps) ? [i + 1] : []))).toEqual([5, 10]);
  });

  it('returns the width of the longest row', () => {
    expect(tallyStrokesWidthPx(0, grid)).toBe(0);
    expect(tallyStrokesWidthPx(2, grid)).toBe(12);
    expect(tallyStrokesWidthPx(10, grid)).toBe(64);
    expect(tallyStrokesWidthPx(11, grid)).toBe(64);
  });

  it('fits the narrowest column with the largest count in one row', () => {
    expect(placeTallyStrokesInRow(49, 'ltr').width).toBeLessThan(312);
  });

  it('stacks rows of ten above the line, or below it', () => {
    expect(tallyStrokesHeightPx(10, grid)).toBe(12);
    expect(tallyStrokesHeightPx(11, grid)).toBe(28);
    expect(placeTallyStrokes(10, 11, grid)).toBe('M0 72v12');
    expect(placeTallyStrokes(10, 11, { ...grid, direction: 'down' })).toBe('M0 116v12');
  });

  it('reflects the strokes of a row where text runs from right to left', () => {
    const heads = (dir: 'ltr' | 'rtl', x: number) =>
      strokes(placeTallyStrokes(0, 14, { ...grid, x, dir })).map((head) => head.split(' ').map(Number));
    expect(heads('rtl', 200)).toEqual(heads('ltr', 0).map(([x = 0, y]) => [200 - x, y]));
  });

  it('keeps a row of strokes within its own drawing, from the left and from the right', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const { width, strokes: path } = placeTallyStrokesInRow(49, dir);
      const xs = strokes(path.replaceAll('v18', 'v12')).map((head) => Number.parseFloat(head));
      expect(xs).toHaveLength(49);
      expect([Math.min(...xs) > 1, Math.max(...xs) < width - 1]).toEqual([true, true]);
      expect(dir === 'ltr' ? xs[0] : width - (xs[0] ?? 0)).toBe(1.5);
    }
  });
});
