import { describe, expect, it } from 'vitest';
import { placeGate } from './placeGate';

const frame = { cell: { width: 24, height: 26 }, pitch: 8, width: 170, bracket: 150, dir: 'ltr' } as const;
const marks = (text: string) => [...text].map((mark) => mark === 'x');
const dots = (path: string) => path.split('h0').length - 1;

describe('placeGate', () => {
  const placed = placeGate([[], [marks('x.....')], [marks('xx...x'), marks('......')]], frame);

  it('draws each mark once: filled where two differ, else empty', () => {
    expect(dots(placed.differs)).toBe(4);
    expect(dots(placed.same)).toBe(14);
  });

  it('places the marks three above three around the middle of their cell', () => {
    expect(placed.differs.startsWith('M4 35h0')).toBe(true);
    expect(placeGate([[], [marks('.....x')]], frame).differs).toBe('M20 43h0');
    expect(placeGate([[], [marks('x....x')]], frame).differs).toBe('M4 35h0m16 8h0');
  });

  it('names each series after its cell with itself, inside the drawing', () => {
    expect(placed.names).toEqual([
      { x: 32, y: 17.5 },
      { x: 56, y: 43.5 },
      { x: 80, y: 69.5 },
    ]);
    expect(placed.self).toContain('M55 62.5h10');
  });

  it('reflects cells, marks and names where text runs from right to left', () => {
    const rows = [[], [marks('x.....')], [marks('xx...x'), marks('......')]];
    const rtl = placeGate(rows, { ...frame, dir: 'rtl' });
    const { width } = frame;
    expect(rtl.names).toEqual(placed.names.map(({ x, y }) => ({ x: width - x, y })));
    expect(rtl.bracket.x).toBe(width - placed.bracket.x);
    expect(rtl.rules).toBe(placed.rules.replaceAll(/([MH])(\d+)/g, (_, go, x) => `${go}${width - Number(x)}`));
    expect(pointsOf(rtl.differs)).toEqual(pointsOf(placed.differs).map(([x = 0, y]) => [width - x, y]));
  });
});

/** Each dot, as a browser computes its position. */
function pointsOf(path: string): readonly (readonly number[])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/[Mm](\S+) (\S+?)h0/g)].map(([, dx, dy]) => {
    x += Number(dx);
    y += Number(dy);
    return [x, y];
  });
}
