import { describe, expect, it } from 'vitest';
import { BAR_HEIGHT, placeReading } from './placeReading';

const solid = (value: number) => ({ value, isDerived: false, token: 0 });

describe('placeReading', () => {
  it('draws every bar to the one scale of the claim', () => {
    const { bars } = placeReading(
      [
        { segments: [solid(50)], hasBracket: false },
        { segments: [solid(25)], hasBracket: false },
      ],
      100,
    );
    expect(bars.map((bar) => bar.width)).toEqual([50, 25]);
  });

  it('starts each segment where the one before ends', () => {
    const [bar] = placeReading([{ segments: [solid(30), solid(20)], hasBracket: true }], 100).bars;
    expect(bar?.segments.map(({ x, width }) => [x, width])).toEqual([
      [0, 30],
      [30, 20],
    ]);
  });

  it('keeps a value out of a segment that is too narrow for it', () => {
    const [bar] = placeReading([{ segments: [solid(14139), solid(97)], hasBracket: true }], 14333).bars;
    expect(bar?.segments.map((segment) => segment.holdsValue)).toEqual([true, false]);
  });

  it('gives captions of one bar a line each, so that they never meet', () => {
    const [bar] = placeReading([{ segments: [solid(2), solid(35), solid(12)], hasBracket: true }], 61).bars;
    const lines = bar?.segments.map((segment) => segment.caption.y) ?? [];
    expect(new Set(lines).size).toBe(3);
    expect(Math.min(...lines)).toBeGreaterThan((bar?.y ?? 0) + BAR_HEIGHT);
  });

  it('lets two short captions share a line, and not two long ones', () => {
    const bar = { segments: [solid(80), solid(20)], hasBracket: true };
    const linesOf = (captions: readonly string[]) =>
      new Set(placeReading([{ ...bar, captions }], 100).bars[0]?.segments.map((segment) => segment.caption.y)).size;
    expect(linesOf(['2021', 'Jan–Mar 2022'])).toBe(1);
    expect(linesOf(['what would be left for the year', 'Jan–Mar 2022'])).toBe(2);
  });
});
