import { describe, expect, it } from 'vitest';
import { placeReadingCardBars } from './placeReadingCardBars';

const SPACE = { format: 'wide', width: 600, height: 236 } as const;
const solid = (value: number) => ({ value, isDerived: false, token: 0 });
const bar = (...values: readonly number[]) => ({ segments: values.map(solid), hasBracket: values.length > 1 });
const texts = (...captions: readonly string[]) => ({
  segments: captions.map((caption) => ({ value: '63,121', caption })),
});

describe('placeReadingCardBars', () => {
  it('draws all bars to one scale, the longest as wide as the column', () => {
    const { bars } = placeReadingCardBars([bar(100), bar(25)], [texts('year'), texts('quarter')], SPACE);
    expect(bars.map(({ width }) => width)).toEqual([600, 150]);
  });

  it('starts each segment after the previous one and a gap', () => {
    const [placed] = placeReadingCardBars([bar(75, 25)], [texts('year', 'quarter')], SPACE).bars;
    const [first, second] = placed?.segments ?? [];
    expect(second).toMatchObject({ start: 450, width: 150 });
    expect((first?.start ?? 0) + (first?.width ?? 0)).toBe(446);
  });

  it('has a bracket for the sum only above a bar with several parts', () => {
    const [sum, one] = placeReadingCardBars([bar(75, 25), bar(25)], [texts('a', 'b'), texts('c')], SPACE).bars;
    expect(sum?.bracketTop).toBeLessThan(sum?.top ?? 0);
    expect(one).not.toHaveProperty('bracketTop');
  });

  it('prints all values of a bar inside it, or above their captions where one does not fit', () => {
    const words = [texts('left for the year', 'quarter')];
    const [wide] = placeReadingCardBars([bar(48_375, 14_746)], words, SPACE).bars;
    expect(wide?.segments.map(({ hasValueInside }) => hasValueInside)).toEqual([true, true]);
    expect(wide?.segments.map(({ valueInCaption }) => valueInCaption)).toEqual([undefined, undefined]);
    const [narrow] = placeReadingCardBars([bar(14_139, 97)], words, SPACE).bars;
    expect(narrow?.segments.map(({ hasValueInside }) => hasValueInside)).toEqual([false, false]);
    expect(narrow?.segments.map(({ valueInCaption }) => valueInCaption)).toEqual(['above', 'above']);
  });

  it('prints the only value of a short bar after its end, before the caption', () => {
    const [long, short] = placeReadingCardBars([bar(100), bar(25)], [texts('year'), texts('quarter')], SPACE).bars;
    expect(long?.segments[0]).toMatchObject({ hasValueInside: true });
    expect(short?.segments[0]).toMatchObject({ hasValueInside: false, valueInCaption: 'before' });
  });

  it('leaves room for a value that is wider than its caption', () => {
    const [placed] = placeReadingCardBars([bar(14_236, 97)], [texts('2021', 'January to March 2022')], SPACE).bars;
    expect(placed?.segments[0]?.caption.width).toBeGreaterThan(100);
  });

  it.each([
    ['two', bar(75, 25), texts('what would be left for the year', 'January to March 2022')],
    ['three', bar(2, 35, 12), texts('Ceuta', 'what would be left for the year', 'first half of the year')],
  ])('keeps %s captions of one bar apart and inside the column', (_, parts, words) => {
    const captions =
      placeReadingCardBars([parts], [words], SPACE).bars[0]?.segments.map(({ caption }) => caption) ?? [];
    for (const [i, { start, width }] of captions.entries()) {
      expect(width).toBeGreaterThan(0);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + width).toBeLessThanOrEqual(captions[i + 1]?.start ?? SPACE.width);
    }
  });

  it('places the captions of a short bar beside it, one below the other, each with its value', () => {
    const [, short] = placeReadingCardBars([bar(100), bar(20, 10)], [texts('year'), texts('part', 'rest')], SPACE).bars;
    const [first, second] = short?.segments ?? [];
    expect(first?.caption.start).toBeGreaterThan(short?.width ?? 0);
    expect(second?.caption.top).toBeGreaterThan(first?.caption.top ?? 0);
    expect(short?.segments.map(({ valueInCaption }) => valueInCaption)).toEqual(['small', 'small']);
  });

  it('distributes several bars over the available height without overlap', () => {
    const { bars, height } = placeReadingCardBars([bar(60, 40), bar(90)], [texts('a', 'b'), texts('c')], SPACE);
    const [upper, lower] = bars;
    const captionTop = upper?.segments[0]?.caption.top ?? 0;
    expect(captionTop).toBeGreaterThan((upper?.top ?? 0) + (upper?.height ?? 0));
    expect(lower?.top).toBeGreaterThan(captionTop);
    expect(height).toBeLessThanOrEqual(SPACE.height);
  });
});
