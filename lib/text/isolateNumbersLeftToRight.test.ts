import { afterEach, describe, expect, it } from 'vitest';
import { findObservation } from '@/lib/facts/facts';
import { LOCALES } from '@/lib/locales';
import { formatMessage } from './formatMessage';
import { formatRange } from './formatNumber';
import { formatPeriod } from './formatPeriod';
import { formatValueWithPrecision } from './formatValue';
import {
  isolateInsertedWords,
  isolateNumbersLeftToRight,
  isolateQuotations,
  removeIsolates,
} from './isolateNumbersLeftToRight';
import { joinAsList } from './joinAsList';

const setDirection = (dir: 'ltr' | 'rtl') => Object.assign(LOCALES.en, { dir });
afterEach(() => setDirection('ltr'));

/** Texts whose signs must keep their positions, by an example in them. */
const SIGNED = {
  'a range of values': () => formatRange('en', 76, 77),
  'a run of years': () => formatPeriod('en', '2016-01-01', '2020-12-31').text,
  'a value with a sign': () => formatValueWithPrecision('en', findObservation('networks-2022')),
  'a formula': () => isolateNumbersLeftToRight('en', '63,121 − 14,746'),
};

describe('digits with signs between them', () => {
  it.each(Object.entries(SIGNED))('adds nothing to %s where reading goes from left to right', (_, text) => {
    expect(text()).not.toMatch(/\p{Cf}/u);
  });

  it.each(Object.entries(SIGNED))('keeps %s in one run where it goes from right to left', (_, text) => {
    const plain = text();
    setDirection('rtl');
    expect(text()).toBe(`\u2066${plain}\u2069`);
  });

  it('removes the marks for a file', () => {
    setDirection('rtl');
    expect(removeIsolates(`(${isolateNumbersLeftToRight('en', '76–77')})`)).toBe('(76–77)');
  });

  it('keeps them in one run among words', () => {
    setDirection('rtl');
    expect(isolateNumbersLeftToRight('en', '17–18 May 2021')).toBe('\u206617–18\u2069 May 2021');
    expect(isolateNumbersLeftToRight('en', '≈\u202f2,400\u00a0returns')).toBe('\u2066≈\u202f2,400\u2069\u00a0returns');
  });

  it('does not mark a plain number, or signs between words', () => {
    setDirection('rtl');
    for (const text of ['63,121', '2021', 'Jan–Mar 2022', 'about 600', '1 January–15 November', '63,121, 14,746'])
      expect(isolateNumbersLeftToRight('en', text)).toBe(text);
  });
});

describe('a name in Latin letters', () => {
  it('is isolated from what is beside it where reading goes from right to left', () => {
    expect(formatMessage('ar', '{outlet} {n}', { outlet: 'Le360', n: 97 })).toBe('\u2066Le360\u2069 97');
    expect(joinAsList('ar', ['Bladi', 'Le360', 'إيفي'])).toBe('\u2066Bladi\u2069 و\u2066Le360\u2069 وإيفي');
    expect(isolateInsertedWords('ar', 'موقعا Bladi')).toBe('\u2067موقعا Bladi\u2069');
    expect(isolateInsertedWords('ar', '2026-11-28')).toBe('\u20662026-11-28\u2069');
    expect(removeIsolates(isolateInsertedWords('ar', 'Le360'))).toBe('Le360');
  });

  it('is isolated with the words that are quoted around it', () => {
    expect(isolateQuotations('ar', 'بقي: «12 assauts»، «العشرات»')).toBe('بقي: \u2066«12 assauts»\u2069، «العشرات»');
    expect(isolateQuotations('fr', 'resté : «12 assauts»')).toBe('resté : «12 assauts»');
  });

  it('needs no mark where it goes from left to right, nor does a word in Arabic, nor an address', () => {
    expect(formatMessage('fr', '{outlet} {n}', { outlet: 'Le360', n: 97 })).toBe('Le360 97');
    for (const words of ['إيفي', '97', 'https://le360.ma/']) expect(isolateInsertedWords('ar', words)).toBe(words);
  });
});
