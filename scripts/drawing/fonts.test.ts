import { describe, expect, it } from 'vitest';
import { fontsOf, weightOf } from './fonts';

describe('fontsOf', () => {
  it('names our fonts as they are called where they are installed, and others like them', () => {
    expect(fontsOf('Newsreader, serif')).toBe("Newsreader, 'Times New Roman', Times, serif");
    expect(fontsOf('"Plex Arabic", Plex')).toMatch(/^'IBM Plex Sans Arabic', 'IBM Plex Sans', /);
  });

  it('refuses a font that a drawing could not name', () => {
    expect(() => fontsOf('Comic Neue')).toThrow('Comic Neue');
  });
});

describe('weightOf', () => {
  it('makes a half-bold heading bold, which every font has', () => {
    expect(['400', '500', '700'].map(weightOf)).toEqual(['400', '600', '700']);
  });
});
