import { describe, expect, it } from 'vitest';
import { placeRecords, STRIP } from './placeRecords';

const whole = { isPart: false, isHole: false };

describe('placeRecords', () => {
  it('starts every line at zero, on one scale', () => {
    const { lines } = placeRecords(
      [
        { ...whole, value: 50 },
        { ...whole, value: 200 },
      ],
      200,
    );
    expect(lines.map(({ width }) => width)).toEqual([25, 100]);
  });

  it('hatches an unknown over all lengths, and gives it no line', () => {
    const [line] = placeRecords([{ isPart: false, isHole: true }], 200).lines;
    expect(line).toMatchObject({ width: 0, hatch: 0, isDashed: false });
  });

  it('hatches only what lies beyond a known part, so that nothing crosses it', () => {
    const [line] = placeRecords([{ isPart: true, isHole: true, value: 50 }], 200).lines;
    expect(line).toMatchObject({ width: 25, hatch: 25, isDashed: false });
  });

  it('leaves the end of a part open where its whole is no row', () => {
    const [line] = placeRecords([{ isPart: true, isHole: false, value: 50 }], 200).lines;
    expect(line?.isDashed).toBe(true);
    expect(line).not.toHaveProperty('hatch');
  });

  it('marks the first value beside the one that replaced it', () => {
    expect(placeRecords([{ ...whole, value: 120, first: 100 }], 200).lines[0]).toMatchObject({ width: 60, first: 50 });
  });

  it('lays lines one under the other, within the height', () => {
    const { lines, height } = placeRecords(
      [{ isPart: true, isHole: true, value: 1 }, whole, { ...whole, value: 2 }],
      2,
    );
    for (const [i, line] of lines.entries())
      expect(line.y + line.strip + STRIP.hatch).toBeLessThanOrEqual(lines[i + 1]?.y ?? height);
  });
});
