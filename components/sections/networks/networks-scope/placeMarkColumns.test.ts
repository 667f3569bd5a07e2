import { describe, expect, it } from 'vitest';
import { type MarkColumnsFrame, placeMarkColumns } from './placeMarkColumns';

const frame: MarkColumnsFrame = {
  width: 300,
  tile: 10,
  across: 10,
  isNarrow: false,
  head: 40,
  label: 60,
  gap: 20,
  dir: 'ltr',
};

describe('placeMarkColumns', () => {
  it.each([1, 9, 10, 11, 52, 256])('gives a count of %i exactly as many tiles', (count) => {
    const outline = placeMarkColumns([{ counts: [count] }], frame).columns[0]?.fields[0]?.outline ?? '';
    expect(areaOf(outline)).toBe(count * frame.tile * frame.tile);
  });

  it('draws no marks for zero, and none for an unpublished count', () => {
    const [zero, unknown] = placeMarkColumns([{ counts: [0, null] }], frame).columns[0]?.fields ?? [];
    expect(zero).toMatchObject({ outline: '', height: 0 });
    expect(unknown?.outline).toBeUndefined();
    expect(unknown?.height).toBeGreaterThan(0);
  });

  it('starts the counts of one period at one height, with bodies side by side', () => {
    const { columns, height } = placeMarkColumns([{ counts: [95, 12] }, { counts: [15, null] }], frame);
    const heights = columns.map(({ fields }) => fields.map(({ y }) => y));
    expect(heights[0]).toEqual(heights[1]);
    expect(columns.map(({ x }) => x)).toEqual([0, 200]);
    expect(height).toBe(Math.max(...columns.flatMap(({ fields }) => fields.map((field) => field.y + field.height))));
  });

  it('reflects columns, and fills the rows of marks, where text runs from right to left', () => {
    const bodies = [{ counts: [95] }, { counts: [15] }];
    const ltr = placeMarkColumns(bodies, frame);
    const rtl = placeMarkColumns(bodies, { ...frame, dir: 'rtl' });
    expect(rtl.columns.map(({ x }) => x)).toEqual(ltr.columns.map(({ x }) => frame.width - x - ltr.fieldWidth));
    expect(rtl.columns.map(({ fields }) => fields[0]?.outline)).toEqual([
      'M100 0H0V90H100ZM100 90h-50v10H100Z',
      'M100 0H0V10H100ZM100 10h-50v10H100Z',
    ]);
  });
});

/** Area in square px of a path such as `M0 0H100V20H0ZM0 20h50v10H0Z`. */
function areaOf(outline: string): number {
  const block = /^M0 0H(\d+)V(\d+)H0Z/.exec(outline);
  const rest = /M0 \d+h(\d+)v(\d+)H0Z$/.exec(outline);
  return [block, rest].reduce((sum, found) => sum + Number(found?.[1] ?? 0) * Number(found?.[2] ?? 0), 0);
}
