import { describe, expect, it } from 'vitest';
import { nearestMark } from './findReadoutRows.browser';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const bar = { name: 'bar', area: box(0, 0, 40, 200), own: box(0, 0, 40, 16) };
const second = { name: 'second', area: box(0, 0, 40, 200), own: box(0, 16, 40, 32) };
const hole = { name: 'hole', area: box(25, 100, 40, 200), own: box(25, 100, 40, 200) };
const next = { name: 'next', area: box(60, 120, 100, 200), own: box(60, 120, 100, 136) };

describe('nearestMark', () => {
  it.each([
    ['the mark it is in', 80, 150, 'next'],
    ['the first of two values of one bar', 10, 150, 'bar'],
    ['the smaller of two it is in', 30, 150, 'hole'],
    ['of two values of one bar, the one whose number it is on', 10, 30, 'second'],
    ['the nearer of two it is between', 52, 150, 'next'],
    ['a mark that it is not far from', 75, 100, 'next'],
  ])('means %s', (_, x, y, name) => {
    expect(nearestMark([bar, second, hole, next], x, y)?.name).toBe(name);
  });

  it('means none that is far away', () => {
    expect(nearestMark([bar, next], 80, 40)).toBeUndefined();
    expect(nearestMark([], 0, 0)).toBeUndefined();
  });
});
