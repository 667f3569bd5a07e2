import { describe, expect, it } from 'vitest';
import { stepAtReadingLine } from './stepAtReadingLine';

describe('stepAtReadingLine', () => {
  it.each([
    ['before the first step', -50, 0, 0],
    ['at the top of the first', 0, 0, 0],
    ['halfway through the first', 50, 0, 0.5],
    ['at the top of the second', 100, 1, 0],
    ['in the last, up to its end', 250, 2, 0.5],
    ['past the end', 900, 2, 1],
  ])('%s', (_, line, index, progress) => {
    expect(stepAtReadingLine([0, 100, 200], 300, line)).toEqual({ index, progress });
  });

  it('gives the only step its progress', () => {
    expect(stepAtReadingLine([10], 30, 20)).toEqual({ index: 0, progress: 0.5 });
  });

  it('does not divide by a step without height', () => {
    expect(stepAtReadingLine([10, 10], 10, 10)).toEqual({ index: 1, progress: 0 });
  });
});
