import { describe, expect, it } from 'vitest';
import { type PeriodBlocksFrame, placePeriodBlocks } from './placePeriodBlocks';

const frame: PeriodBlocksFrame = {
  width: 900,
  height: 530,
  dir: 'ltr',
  foot: 30,
  numeral: 50,
  line: 20,
  lines: 3,
  labelStart: 20,
  gap: 16,
  sides: ['inside', 'before', 'above'],
};
const counts = [
  { from: '2022-01-01', to: '2022-03-31', value: 50 },
  { from: '2022-02-01', to: '2022-02-09', value: 200 },
  { from: '2022-02-12', to: '2022-02-13', value: 100 },
];

describe('placePeriodBlocks', () => {
  const { baseline, blocks, months } = placePeriodBlocks(counts, frame);

  it('makes each block as wide as its days, its last day included', () => {
    expect(blocks.map(({ width }) => width)).toEqual([900, 90, 20]);
  });

  it('makes each block as tall as its count, from zero, and fills the height with the largest', () => {
    expect(baseline).toBe(500);
    expect(blocks.map(({ height }) => height)).toEqual([125, 500, 250]);
    for (const { y, height } of blocks) expect(y + height).toBe(baseline);
  });

  it('places days at their dates in the period, and gives shorter months less room', () => {
    expect(blocks.map(({ x }) => x)).toEqual([0, 310, 420]);
    expect(months).toEqual([
      { from: '2022-01-01', to: '2022-01-31', x: 0, width: 310 },
      { from: '2022-02-01', to: '2022-02-28', x: 310, width: 280 },
      { from: '2022-03-01', to: '2022-03-31', x: 590, width: 310 },
    ]);
  });

  it('ends a label before its block, or the last of its lines above it', () => {
    expect(blocks[1]?.label.x).toBeLessThan(310);
    expect(blocks[1]?.label.anchor).toBe('end');
    const above = blocks[2];
    expect((above?.label.y ?? 0) + frame.lines * frame.line).toBeLessThan(above?.y ?? 0);
  });

  it('is mirrored where time runs from the right', () => {
    const mirrored = placePeriodBlocks(counts, { ...frame, dir: 'rtl' });
    const mirror = <T extends { readonly x: number; readonly width: number }>(placed: T): T => ({
      ...placed,
      x: frame.width - placed.x - placed.width,
    });
    expect(mirrored.months).toEqual(months.map(mirror));
    expect(mirrored.blocks).toEqual(
      blocks.map((block) => ({ ...mirror(block), label: { ...block.label, x: frame.width - block.label.x } })),
    );
  });

  it('refuses an empty list', () => {
    expect(() => placePeriodBlocks([], frame)).toThrow('cannot be placed');
  });
});
