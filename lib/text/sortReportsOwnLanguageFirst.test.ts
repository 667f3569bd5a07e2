import { describe, expect, it } from 'vitest';
import { reportsOfObservation } from '@/lib/facts/facts';
import { sortReportsOwnLanguageFirst } from './sortReportsOwnLanguageFirst';

const LANGUAGES: Readonly<Record<string, string>> = { a: 'en', b: 'es', c: '', d: 'fr', e: 'es' };
const REPORTS = Object.keys(LANGUAGES).map((publisher) => ({ publisher }));
const order = (locale: 'en' | 'es' | 'fr' | 'ar', rows = REPORTS) =>
  sortReportsOwnLanguageFirst(locale, rows, (outlet) => LANGUAGES[outlet] ?? '')
    .map(({ publisher }) => publisher)
    .join('');

describe('sortReportsOwnLanguageFirst', () => {
  it.each([
    ['en', 'abcde'],
    ['es', 'beacd'],
    ['fr', 'dabce'],
    ['ar', 'abcde'],
  ] as const)(
    'begins for readers of "%s" with what they can read and keeps the order otherwise',
    (locale, expected) => {
      expect(order(locale)).toBe(expected);
    },
  );

  it('returns an empty list without reports', () => {
    expect(order('es', [])).toBe('');
  });

  it('uses the language of the outlet, and otherwise keeps the order of the data', () => {
    const before = reportsOfObservation('attempts-2021').map(({ id }) => id);
    const [first] = sortReportsOwnLanguageFirst('ar', reportsOfObservation('attempts-2021'));
    expect(first?.publisher).toBe('al-omk');
    expect(reportsOfObservation('attempts-2021').map(({ id }) => id)).toEqual(before);
  });
});
