import { describe, expect, it } from 'vitest';
import { DEATH_ROW_SHAPE_HEIGHTS_PX, placeDeathRecords } from './placeDeathRecords';

const whole = { isPart: false, isHole: false };

describe('placeDeathRecords', () => {
  it('starts every line at zero, on one scale', () => {
    const { lines } = placeDeathRecords(
      [
        { ...whole, value: 50 },
        { ...whole, value: 200 },
      ],
      200,
      'ltr',
    );
    expect(lines.map(({ line }) => line)).toEqual([
      { x: 0, width: 25 },
      { x: 0, width: 100 },
    ]);
  });

  it('hatches an unknown over all lengths, and gives it no line', () => {
    const [line] = placeDeathRecords([{ isPart: false, isHole: true }], 200, 'ltr').lines;
    expect(line).toMatchObject({ hatch: { x: 0, width: 100 }, isDashed: false });
    expect(line).not.toHaveProperty('line');
  });

  it('hatches only the length beyond a known part, so that nothing crosses the part', () => {
    const [line] = placeDeathRecords([{ isPart: true, isHole: true, value: 50 }], 200, 'ltr').lines;
    expect(line).toMatchObject({ line: { x: 0, width: 25 }, hatch: { x: 25, width: 75 }, isDashed: false });
  });

  it('leaves the end of a part open where the record has no row of the whole', () => {
    const [line] = placeDeathRecords([{ isPart: true, isHole: false, value: 50 }], 200, 'ltr').lines;
    expect(line?.isDashed).toBe(true);
    expect(line).not.toHaveProperty('hatch');
  });

  it('marks the first value beside the one that replaced it', () => {
    expect(placeDeathRecords([{ ...whole, value: 120, first: 100 }], 200, 'ltr').lines[0]).toMatchObject({
      line: { x: 0, width: 60 },
      first: 50,
    });
  });

  it('places lines one under the other, within the height', () => {
    const { lines, height } = placeDeathRecords(
      [{ isPart: true, isHole: true, value: 1 }, whole, { ...whole, value: 2 }],
      2,
      'ltr',
    );
    for (const [i, line] of lines.entries())
      expect(line.y + line.strip + DEATH_ROW_SHAPE_HEIGHTS_PX.hatch).toBeLessThanOrEqual(lines[i + 1]?.y ?? height);
  });

  it('reflects lines, hatches and first values where text runs from right to left', () => {
    const records = [
      { isPart: true, isHole: true, value: 50 },
      { ...whole, value: 120, first: 100 },
    ];
    const [part, revised] = placeDeathRecords(records, 200, 'rtl').lines;
    expect(part).toMatchObject({ line: { x: 75, width: 25 }, hatch: { x: 0, width: 75 } });
    expect(revised).toMatchObject({ line: { x: 40, width: 60 }, first: 50 });
  });
});
