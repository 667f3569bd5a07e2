import { describe, expect, it } from 'vitest';
import { isSeen, readPaint } from './paint';

describe('readPaint', () => {
  it.each([
    ['rgb(251, 248, 242)', '#fbf8f2', 1],
    ['rgba(18, 29, 39, 0.5)', '#121d27', 0.5],
    ['color(srgb 1 0.5 0 / 0.25)', '#ff8000', 0.25],
    // A mixture may end a hair outside what can be shown.
    ['color(srgb 0.2 2e-8 1)', '#3300ff', 1],
  ])('reads %s', (computed, colour, opacity) => {
    expect(readPaint(computed)).toEqual({ colour, opacity });
  });
});

describe('isSeen', () => {
  it('is true of all but what lets everything through', () => {
    expect(isSeen('rgba(0, 0, 0, 0)')).toBe(false);
    expect(isSeen('rgba(0, 0, 0, 0.1)')).toBe(true);
    expect(isSeen('rgb(0, 0, 0)')).toBe(true);
  });
});
