import { describe, expect, it } from 'vitest';
import { wrapSourcedText } from './wrapText';

const pieces = [{ text: 'about ' }, { text: '10,000', observation: 'x' }, { text: ', at least, entered the city' }];
const texts = (width: number) =>
  wrapSourcedText(pieces, width, 12).map((line) => line.map(({ text }) => text).join(''));

describe('wrapSourcedText', () => {
  it('preserves every word, in order, and every number with its trace', () => {
    const lines = wrapSourcedText(pieces, 70, 12);
    expect(lines.length).toBeGreaterThan(1);
    expect(texts(70).join(' ')).toBe('about 10,000, at least, entered the city');
    expect(lines.flat().filter(({ observation }) => observation === 'x')).toEqual([
      { text: '10,000', observation: 'x' },
    ]);
  });

  it('makes one line where there is room, and one per word where there is none', () => {
    expect(texts(1000)).toEqual(['about 10,000, at least, entered the city']);
    expect(texts(1)).toHaveLength(7);
  });
});
