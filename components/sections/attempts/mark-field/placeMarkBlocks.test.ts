import { describe, expect, it } from 'vitest';
import { MARK_FRAMES } from './markFrames';
import { placeMarkBlocks } from './placeMarkBlocks';

const frame = { tile: 10, maxBlocksPerRow: 3, gap: 2, dir: 'ltr' } as const;

/** Number of whole marks in an outline, from the area of its rectangles. */
function marksIn(outline: string): number {
  return [...outline.matchAll(/h([\d.]+)v([\d.]+)/g)].reduce((sum, [, w, h]) => sum + (Number(w) * Number(h)) / 100, 0);
}

describe('placeMarkBlocks', () => {
  it.each([0, 1, 9, 10, 11, 99, 100, 101, 147, 631, 1000])('draws exactly %d marks', (amount) => {
    const { outline, part } = placeMarkBlocks(amount, frame);
    expect(marksIn(outline)).toBe(amount);
    expect(part).toBeUndefined();
  });

  it('draws what is left over as a part of a mark, on the next free tile', () => {
    const { outline, part } = placeMarkBlocks(31.21, frame);
    expect(marksIn(outline)).toBe(31);
    expect(part?.share).toBeCloseTo(0.21);
    expect(part?.tile).toEqual({ x: 30, y: 10, width: 10, height: 10 });
  });

  it('starts a new column or a new block for a partial mark when the last one is full', () => {
    expect(placeMarkBlocks(10.5, frame).part?.tile).toMatchObject({ x: 10, y: 0 });
    expect(placeMarkBlocks(100.5, frame).part?.tile).toMatchObject({ x: 120, y: 0 });
    expect(placeMarkBlocks(300.5, frame).part?.tile).toMatchObject({ x: 0, y: 120 });
  });

  it('keeps all marks inside the drawing, from the left and from the right', () => {
    for (const dir of ['ltr', 'rtl'] as const)
      for (const amount of [1.5, 47, 147.46, 631.21]) {
        const { width, height, outline, part } = placeMarkBlocks(amount, { ...frame, dir });
        const rects = [...outline.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map((m) => m.slice(1).map(Number));
        if (part) rects.push([part.tile.x, part.tile.y, part.tile.width, part.tile.height]);
        for (const [x = -1, y = -1, w = 0, h = 0] of rects) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + w).toBeLessThanOrEqual(width);
          expect(y + h).toBeLessThanOrEqual(height);
        }
      }
  });

  it('fills from the right where text runs from the right', () => {
    const { outline, width } = placeMarkBlocks(101, { ...frame, dir: 'rtl' });
    expect(outline.startsWith(`M${width - 100} 0`)).toBe(true);
  });

  it.each(Object.entries(MARK_FRAMES))('has a tile for each mark in the frame %s, inside the outline', (_, each) => {
    for (const dir of ['ltr', 'rtl'] as const)
      for (const amount of [631.21, 147.46, 7]) {
        const { outline, part, tileAt } = placeMarkBlocks(amount, { ...each, dir });
        const rects = [...outline.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map((m) => m.slice(1).map(Number));
        const seen = new Set<string>();
        for (let index = 0; index < Math.floor(amount); index += 1) {
          const { x, y } = tileAt(index);
          seen.add(`${x} ${y}`);
          expect(rects.some(([l = 0, t = 0, w = 0, h = 0]) => x >= l && x < l + w && y >= t && y < t + h)).toBe(true);
        }
        expect(seen.size).toBe(Math.floor(amount));
        if (part) expect(tileAt(Math.floor(amount))).toEqual(part.tile);
        expect(part?.share ?? 0).toBeCloseTo(amount % 1);
      }
  });
});
