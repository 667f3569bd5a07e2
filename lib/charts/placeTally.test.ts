import { describe, expect, it } from 'vitest';
import { placeTally, type TallyGrid, tallyHeight } from './placeTally';

const grid: TallyGrid = { x: 0, y: 100, direction: 'up', pitch: 6, gap: 4, height: 12, rowHeight: 16 };
/** Head of every stroke, as the browser works it out. */
function strokes(path: string): readonly string[] {
  let x = 0;
  let y = 0;
  return [...path.matchAll(/([Mm])(\S+) (\S+?)v12/g)].map(([, move, dx, dy]) => {
    x = Number(dx) + (move === 'm' ? x : 0);
    y = Number(dy) + (move === 'm' ? y + 12 : 0);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
}

describe('placeTally', () => {
  it('draws one stroke for each, none twice, when a count is drawn in two goes', () => {
    const all = [...strokes(placeTally(0, 47, grid)), ...strokes(placeTally(47, 49, grid))];
    expect(all).toHaveLength(49);
    expect(new Set(all).size).toBe(49);
    expect(all).toEqual(strokes(placeTally(0, 49, grid)));
  });

  it('draws nothing for nothing', () => {
    expect(placeTally(0, 0, grid)).toBe('');
    expect(tallyHeight(0, grid)).toBe(0);
  });

  it('piles rows of ten up from the line, or hangs them below it', () => {
    expect(tallyHeight(10, grid)).toBe(12);
    expect(tallyHeight(11, grid)).toBe(28);
    expect(placeTally(10, 11, grid)).toBe('M0 72v12');
    expect(placeTally(10, 11, { ...grid, direction: 'down' })).toBe('M0 116v12');
  });
});
