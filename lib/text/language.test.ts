import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { languageRule, missingLanguageRules } from './language';

describe('language', () => {
  it.each(PUBLISHED_LOCALES)('is complete for readers of "%s"', (locale) => {
    expect(missingLanguageRules(locale)).toEqual([]);
  });

  it('uses the default unless a language overrides it', () => {
    const days: Intl.DateTimeRangeFormatPart[] = [
      { type: 'day', value: '1', source: 'startRange' },
      { type: 'literal', value: '\u2009–\u2009', source: 'shared' },
      { type: 'day', value: '3', source: 'endRange' },
    ];
    expect(languageRule('es', 'dateRange')(days)).toBe('1–3');
    expect(languageRule('fr', 'dateRange')(days)).toBe('1er–3');
    expect(languageRule('en', 'precisionSigns').about).toBe('≈\u202f');
    expect(languageRule('ar', 'precisionSigns').about).toBe('حوالي ');
  });

  it('names the file that lacks a part', () => {
    expect(() => languageRule('ar', 'numerals' as 'range')).toThrow(
      'No "numerals" for "ar": add it to content/ar/language.ts.',
    );
  });

  it.each(Object.keys(LOCALES) as Locale[])('finds every banned word of "%s", not only the first', (locale) => {
    for (const part of ['bannedWords', 'bannedRatios'] as const)
      expect(languageRule(locale, part).flags).toContain('g');
  });

  it.each(Object.keys(LOCALES) as Locale[])('tests each text of "%s" from its start', (locale) => {
    expect(languageRule(locale, 'numbersInProse').global).toBe(false);
  });
});
