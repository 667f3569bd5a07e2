import { describe, expect, it } from 'vitest';
import { partsOf } from './drawGradient';

describe('partsOf', () => {
  it('splits a list where it has commas, and no colour of it', () => {
    expect(partsOf('45deg, rgb(1, 2, 3) 0px, color(srgb 1 0 0 / calc(1, 2)) 50%')).toEqual([
      '45deg',
      'rgb(1, 2, 3) 0px',
      'color(srgb 1 0 0 / calc(1, 2)) 50%',
    ]);
  });
});
