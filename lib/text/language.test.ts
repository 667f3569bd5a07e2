import { describe, expect, it } from 'vitest';
import { language as en } from '@/content/en/language';
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { type Language, language } from './language';

const PARTS = Object.keys(en) as (keyof Language)[];

describe('language', () => {
  it.each(PUBLISHED_LOCALES)('is complete for readers of "%s"', (locale) => {
    for (const part of PARTS) expect(() => language(locale, part), part).not.toThrow();
  });

  it('says which file has to say what is lacking', () => {
    expect(() => language('ar', 'numerals' as 'range')).toThrow(
      'No "numerals" for "ar": add it to content/ar/language.ts.',
    );
  });

  it.each(Object.keys(LOCALES) as Locale[])('finds every banned word of "%s", not the first alone', (locale) => {
    for (const part of ['bannedWords', 'bannedRatios'] as const) expect(language(locale, part).flags).toContain('g');
  });

  it.each(Object.keys(LOCALES) as Locale[])('tests each text of "%s" from its start', (locale) => {
    expect(language(locale, 'numbersInProse').global).toBe(false);
  });
});
