import { expect, test } from 'vitest';
import type { Locale } from '@/lib/locales';
import { comparePeriods, coversStatedPeriod, findPeriods } from './findPeriods';
import { CHECK_TABLES } from './support/checkTables';
import { splitTokens } from './tokens';
import { findTerms } from './vocabulary';

function periods(text: string, locale: Locale) {
  const tokens = splitTokens(text);
  return findPeriods(tokens, findTerms(tokens, CHECK_TABLES.vocabularies[locale]));
}

test.each<[string, Locale, object]>([
  ['in 2021', 'en', { year: 2021 }],
  ['in the first quarter of 2022', 'en', { year: 2022, months: [1, 3] }],
  ['in the first three months', 'en', { months: [1, 3] }],
  ['until the end of August 2024', 'en', { year: 2024, months: [1, 8] }],
  ['en 2022 jusqu’au 31 mai', 'fr', { year: 2022, months: [1, 5] }],
  ['entre janvier et octobre 2022', 'fr', { year: 2022, months: [1, 10] }],
  ['hasta agosto de 2024', 'es', { year: 2024, months: [1, 8] }],
  ['خلال الأشهر الثلاثة الأولى من سنة 2022', 'ar', { year: 2022, months: [1, 3] }],
  ['from 2014 to 2020', 'en', { year: 2014, lastYear: 2020 }],
  ['la période 2021-27', 'fr', { year: 2021, lastYear: 2027 }],
  ['from 1 January to 15 December 2025', 'en', { year: 2025, months: [1, 12], lastDay: 15 }],
  ['between 1 January and 15 December 2024', 'en', { year: 2024, months: [1, 12], lastDay: 15 }],
  ['entre el 1 de enero y el 31 de octubre de 2026', 'es', { year: 2026, months: [1, 10], lastDay: 31 }],
  ['entre le 1er janvier et le 30 juin 2026', 'fr', { year: 2026, months: [1, 6], lastDay: 30 }],
  ['بين 1 يناير و30 يونيو 2026', 'ar', { year: 2026, months: [1, 6], lastDay: 30 }],
  ['hasta el 15 de octubre de 2024', 'es', { year: 2024, months: [1, 10], lastDay: 15 }],
  ['depuis 2004', 'fr', { year: 2004, isOpen: true }],
  ['since January 2021', 'en', { year: 2021, months: [1, 1], isOpen: true }],
  ['depuis le 1er janvier 2026', 'fr', { year: 2026, months: [1, 1], isOpen: true }],
  ['desde el 1 de enero de 2026', 'es', { year: 2026, months: [1, 1], isOpen: true }],
  ['Q1 2022', 'en', { year: 2022, months: [1, 3] }],
  ['au T1 2022', 'fr', { year: 2022, months: [1, 3] }],
  ['au 1er trimestre 2022', 'fr', { year: 2022, months: [1, 3] }],
  ['12 à fin mai 2022', 'fr', { year: 2022, months: [1, 5] }],
  ['so far in 2024', 'en', { year: 2024, isPart: true }],
  ['les dix mois de 2022', 'fr', { year: 2022, isPart: true }],
])('%s', (text, locale, expected) => {
  const [first, ...more] = periods(text, locale);
  expect(first).toMatchObject(expected);
  expect(more).toEqual([]);
});

test.each<[string, Locale]>([
  ['a year after Melilla', 'en'],
  ['one year after the agreement', 'en'],
  ['un año después del acuerdo', 'es'],
  ['un an après le drame', 'fr'],
  ['بعد سنة من الاتفاق', 'ar'],
])('%s dates the news, not a count', (text, locale) => {
  expect(periods(text, locale)).toEqual([]);
});

test('reads a month after a number as its period, not as a day or the date of a statement', () => {
  const [, , march] = periods('10 in January 2021, 23 in February and 65 in March, the government said', 'en');
  expect(march).toMatchObject({ months: [3, 3] });
  expect(march?.isDays).toBeUndefined();
  expect(march?.isStatementDate).toBeUndefined();
});

test('does not read a verb as a month', () => {
  expect(periods('they may drown', 'en')).toEqual([]);
});

test.each([
  ['in 2021', '2021-01-01', '2021-12-31', 'same'],
  ['in 2021', '2021-01-01', '2021-08-31', 'overlaps'],
  ['in 2021', '2022-01-01', '2022-03-31', 'apart'],
  ['in the first quarter', '2022-01-01', '2022-03-31', 'same'],
  ['in the first half of 2022', '2022-01-01', '2022-03-31', 'overlaps'],
  ['in May', '2022-01-01', '2022-03-31', 'apart'],
  ['from 2014 to 2020', '2014-01-01', '2020-12-31', 'same'],
  ['since January 2021', '2021-01-01', '2022-03-31', 'same'],
  ['since January 2021', '2020-01-01', '2020-12-31', 'apart'],
  ['in 2021', '', '', 'unknown'],
])('%s beside %s … %s: %s', (text, from, to, fit) => {
  const [stated] = periods(text, 'en');
  expect(stated && comparePeriods(stated, from, to)).toBe(fit);
});

test.each([
  ['in 2025', '2025-01-01', '2025-12-31', true],
  ['in 2025', '2025-01-01', '2025-12-15', false],
  ['until 15 December 2025', '2025-01-01', '2025-12-15', true],
  ['until 15 December 2025', '2025-01-01', '2025-12-31', false],
  ['until the end of August 2024', '2024-01-01', '2024-08-31', true],
  ['in the first eight months of 2019', '2019-01-01', '2019-08-29', false],
  ['from 2017 to 2022', '2017-01-01', '2022-06-28', false],
  ['in June 2022', '2022-06-24', '2022-06-24', true],
])('finds whether a number covers all days of %s, from %s to %s: %s', (text, from, to, isCovered) => {
  const [stated] = periods(text, 'en');
  expect(stated && coversStatedPeriod(stated, from, to)).toBe(isCovered);
});

test('the date of a dateline is that of the news', () => {
  const [dateline, counted] = periods('Rabat, 15 October 2026 – Between January and September', 'en');
  expect(dateline).toMatchObject({ isStatementDate: true });
  expect(counted).toMatchObject({ months: [1, 9] });
  expect(periods('24 June 2022: the dead of Melilla', 'en')[0]?.isStatementDate).toBeUndefined();
});
