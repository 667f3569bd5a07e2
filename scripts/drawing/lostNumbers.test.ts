import { describe, expect, it } from 'vitest';
import { lostNumbers, numbersIn } from './lostNumbers';

describe('numbersIn', () => {
  it('takes a number with its thousands and decimals, and no sign around it', () => {
    expect(numbersIn('≈12,345 on 6–7 May, 8.5 km.')).toEqual(['12,345', '6', '7', '8.5']);
  });

  it('finds none in words', () => {
    expect(numbersIn('not published')).toEqual([]);
  });
});

describe('lostNumbers', () => {
  it('is silent where all are drawn, in any order and among others', () => {
    expect(lostNumbers(['12', '3'], ['3', '4', '12'])).toEqual([]);
  });

  it('names what is missing', () => {
    expect(lostNumbers(['12', '3'], ['3'])).toEqual(['12']);
  });

  it('misses a number that is shown twice and drawn once', () => {
    expect(lostNumbers(['12', '12'], ['12'])).toEqual(['12']);
  });

  it('takes no part of a number for it', () => {
    expect(lostNumbers(['12'], ['12,345'])).toEqual(['12']);
  });
});
