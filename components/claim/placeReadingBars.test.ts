import { describe, expect, it } from 'vitest';
import { placeReadingBars, READING_BAR_HEIGHT_PX } from './placeReadingBars';

const solid = (value: number) => ({ value, isDerived: false, token: 0 });

describe('placeReadingBars', () => {
  it('draws every bar on the one scale of the claim', () => {
    const { bars } = placeReadingBars(
      [
        { segments: [solid(50)], hasBracket: false },
        { segments: [solid(25)], hasBracket: false },
      ],
      100,
      'ltr',
    );
    expect(bars.map(({ start, end }) => end - start)).toEqual([50, 25]);
  });

  it('starts each segment where the one before ends', () => {
    const [bar] = placeReadingBars([{ segments: [solid(30), solid(20)], hasBracket: true }], 100, 'ltr').bars;
    expect(bar?.segments.map(({ x, width }) => [x, width])).toEqual([
      [0, 30],
      [30, 20],
    ]);
  });

  it('ends the last caption with its bar, or starts it with its segment where it is longer than the bar and has room', () => {
    const bars = [
      { segments: [solid(480), solid(600)], hasBracket: true, captions: ['without IOM', 'with IOM, says the sheet'] },
      { segments: [solid(3500), solid(1080)], hasBracket: true, captions: ['the year', 'the quarter'] },
    ];
    const [short, long] = placeReadingBars(bars, 4580, 'ltr').bars;
    expect(short?.segments[1]?.caption).toMatchObject({ anchor: 'start', x: short?.segments[1]?.x });
    expect(long?.segments[1]?.caption).toMatchObject({ anchor: 'end', x: 100 });
  });

  it('prints no value inside a segment that is too narrow for it', () => {
    const [bar] = placeReadingBars([{ segments: [solid(14139), solid(97)], hasBracket: true }], 14333, 'ltr').bars;
    expect(bar?.segments.map((segment) => segment.fitsValue)).toEqual([true, false]);
  });

  it('gives captions of one bar a line each, so that they never overlap', () => {
    const [bar] = placeReadingBars([{ segments: [solid(2), solid(35), solid(12)], hasBracket: true }], 61, 'ltr').bars;
    const lines = bar?.segments.map((segment) => segment.caption.y) ?? [];
    expect(new Set(lines).size).toBe(3);
    expect(Math.min(...lines)).toBeGreaterThan((bar?.y ?? 0) + READING_BAR_HEIGHT_PX);
  });

  it('lets two short captions share a line, and not two long ones', () => {
    const bar = { segments: [solid(80), solid(20)], hasBracket: true };
    const linesOf = (captions: readonly string[]) =>
      new Set(
        placeReadingBars([{ ...bar, captions }], 100, 'ltr').bars[0]?.segments.map((segment) => segment.caption.y),
      ).size;
    expect(linesOf(['2021', 'Jan–Mar 2022'])).toBe(1);
    expect(linesOf(['what would be left for the year', 'Jan–Mar 2022'])).toBe(2);
  });

  it('reflects bars, captions and brackets where text runs from right to left', () => {
    const bars = [
      { segments: [solid(14139), solid(97)], hasBracket: true },
      { segments: [solid(97)], hasBracket: false },
    ];
    const ltr = placeReadingBars(bars, 14333, 'ltr').bars;
    const rtl = placeReadingBars(bars, 14333, 'rtl').bars;
    for (const [i, bar] of ltr.entries()) {
      const mirrored = rtl[i];
      expect([mirrored?.start, mirrored?.end]).toEqual([100 - bar.start, expect.closeTo(100 - bar.end, 2)]);
      for (const [j, { x, width, caption, ...same }] of bar.segments.entries()) {
        const segment = mirrored?.segments[j];
        expect(segment).toMatchObject({ ...same, width, x: expect.closeTo(100 - x - width, 2) });
        // `start` and `end` follow the direction of the text, so only `x` is reflected.
        expect(segment?.caption).toEqual({ ...caption, x: expect.closeTo(100 - caption.x, 2) });
      }
    }
  });
});
