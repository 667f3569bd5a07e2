import { describe, expect, it } from 'vitest';
import { compareGuessToAnswer, parseGuess } from './guess.browser';

describe('a guess', () => {
  it.each([
    ['0', 0],
    ['49', 49],
    [' 7 ', 7],
    ['٤٧', 47],
    ['۴۷', 47],
  ])('%j is read as %d', (text, guess) => {
    expect(parseGuess(text, 49)).toBe(guess);
  });

  it.each(['', ' ', 'many', '50', '99', '-1', '4.5', '4,5', '1e1', '12 or 13'])('%j is none', (text) => {
    expect(parseGuess(text, 49)).toBeUndefined();
  });
});

describe('the gap', () => {
  it.each([
    [47, 20, { side: 'higher', by: 27 }],
    [20, 47, { side: 'lower', by: 27 }],
    [47, 47, { side: 'same', by: 0 }],
  ])('to %d from a guess of %d', (answer, guess, gap) => {
    expect(compareGuessToAnswer(answer, guess)).toEqual(gap);
  });
});
