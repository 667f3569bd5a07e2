import { expect, test } from 'vitest';
import type { Locale } from '@/lib/locales';
import { findNumbers } from './findNumbers';
import { CHECK_TABLES } from './support/checkTables';
import { splitTokens } from './tokens';
import { findTerms } from './vocabulary';

function read(text: string, locale: Locale = 'en') {
  const tokens = splitTokens(text);
  return findNumbers(tokens, findTerms(tokens, CHECK_TABLES.vocabularies[locale]));
}

const values = (text: string, locale?: Locale) => read(text, locale).map(({ value }) => value);

test.each<[string, Locale, number]>([
  ['63,121 attempts', 'en', 63121],
  ['a 6-m fence', 'en', 6],
  ['63.121 intentos', 'es', 63121],
  ['63 121 tentatives', 'fr', 63121],
  ['63 121 tentatives', 'fr', 63121],
  ['63121 محاولة', 'ar', 63121],
  ['٦٣١٢١ محاولة', 'ar', 63121],
  ['٦٣٬١٢١ محاولة', 'ar', 63121],
  ['1.080.000 migrants', 'en', 1_080_000],
  ['1 080 000 tentatives', 'fr', 1_080_000],
  ['2024: 78,685 attempts', 'en', 78685],
  ['En 2024 : 78 685 tentatives', 'fr', 78685],
  ['In May 2021 12,000 people', 'en', 12000],
  ['2021/22: 63,121 attempts', 'en', 63121],
  ['half a million people', 'en', 500_000],
  ['medio millón de personas', 'es', 500_000],
  ['half a billion euros', 'en', 500_000_000],
  ['un demi-milliard d’euros', 'fr', 500_000_000],
  ['نصف مليار أورو', 'ar', 500_000_000],
  ['77k attempts', 'en', 77000],
  ['1.2 million attempts', 'en', 1_200_000],
  ['15 mil intentos', 'es', 15000],
  ['87 mil intentos', 'es', 87000],
  ['أكثر من 77 ألف محاولة', 'ar', 77000],
  ['34 ألفا و211 شخصا', 'ar', 34211],
  ['48 ألف963 محاولة', 'ar', 48963],
  ['fourteen thousand two hundred and thirty-six people', 'en', 14236],
  ['about a hundred people', 'en', 100],
  ['quatre-vingt-dix-sept personnes', 'fr', 97],
  ['une centaine de personnes', 'fr', 100],
  ['quinze mille tentatives', 'fr', 15000],
  ['medio millar de personas', 'es', 500],
  ['treinta y dos mil intentos', 'es', 32000],
  ['ثلاثة وستون ألفا ومئة وواحد وعشرون محاولة', 'ar', 63121],
  ['ألفي مهاجر', 'ar', 2000],
  ['أربعمائة وواحدا وخمسين شخصا', 'ar', 451],
  ['المحاولات الـ45015', 'ar', 45015],
  ['الـ26 محاولة', 'ar', 26],
])('%s', (text, locale, value) => {
  expect(values(text, locale)).toEqual([value]);
});

test.each<[string, Locale]>([
  ['in 2021', 'en'],
  ['the 2014-2020 migration programme', 'en'],
  ['from 2021 to 2027 migrants', 'en'],
  ['la période 2021-27', 'fr'],
  ['en todo 2025 llegaron', 'es'],
  ['el asalto del 24-J', 'es'],
  ['la entrada del 17-M', 'es'],
  ['on 6 May 2022', 'en'],
  ['May 6, 2022', 'en'],
  ['du 5 au 8 février 2022', 'fr'],
  ['del 5 al 8 de febrero', 'es'],
  ['يوم 24 يونيو 2022', 'ar'],
  ['the 20th anniversary', 'en'],
  ['la 20e fois', 'fr'],
  ['06/05/2022 at 10:30', 'en'],
  ['+212 522 45 67 89', 'en'],
  ['one of them', 'en'],
  ['In 2024 migrants crossed', 'en'],
  ['COVID-19', 'en'],
  ['31.12.2021', 'en'],
  ['Dec. 31, 2021', 'en'],
  ['n° 332', 'fr'],
  ['thousands of migrants', 'en'],
  ['9'.repeat(400), 'en'],
  ['in the first three months', 'en'],
  ['Spain lost 3-0', 'en'],
  ['Worksheet 4', 'en'],
  ['Ficha 2', 'es'],
  ['l’exercice 3', 'fr'],
  ['التمرين 4', 'ar'],
  ['المادة 52 من القانون 43.05', 'ar'],
  ['la loi 13-21', 'fr'],
  ['actividad 2', 'es'],
  ['aged 14 to 19', 'en'],
  ['menores de 18', 'es'],
  ['âgés de 14 à 19', 'fr'],
  ['تجاوزوا الثلاثين', 'ar'],
])('%s is not a count', (text, locale) => {
  expect(values(text, locale)).toEqual([]);
});

test.each<[string, Locale, string]>([
  ['about 97', 'en', 'about'],
  ['more than 77,000', 'en', 'more-than'],
  ['quelque 15 000', 'fr', 'about'],
  ['près de 4 500', 'fr', 'almost'],
  ['casi 15.000', 'es', 'almost'],
  ['al menos 23', 'es', 'at-least'],
  ['ما لا يقل عن 23', 'ar', 'at-least'],
  ['une centaine', 'fr', 'about'],
  ['63,121', 'en', 'exact'],
])('reads the precision of %s', (text, locale, closeness) => {
  expect(read(text, locale)[0]?.closeness).toBe(closeness);
});

test.each<[string, Locale, string]>([
  ['14 km', 'en', 'km'],
  ['20 %', 'en', 'percent'],
  ['€343 million', 'en', 'euros'],
  ['500 millones de euros', 'es', 'euros'],
  ['500 million euros', 'en', 'euros'],
  ['€500m', 'en', 'euros'],
  ['a 6-metre fence', 'en', 'm'],
  ['the 20th meeting', 'en', 'ordinal'],
  ['la 21.ª reunión', 'es', 'ordinal'],
  ['la 20e réunion', 'fr', 'ordinal'],
  ['الدورة ال15', 'ar', 'ordinal'],
  ['52 years old', 'en', 'other'],
  ['97 dirhams', 'fr', 'other'],
  ['12 km/h', 'fr', 'other'],
])('reads the unit of %s', (text, locale, measure) => {
  expect(read(text, locale)[0]?.measure).toBe(measure);
});

test('reads a number after a task as a count where the thing counted follows', () => {
  expect(values('Question 78,685 attempts')).toEqual([78685]);
  expect(values('aged 14 to 19, and 332 networks')).toEqual([332]);
});

test('reads a range as two numbers', () => {
  expect(values('8,000-10,000 migrants entered')).toEqual([8000, 10000]);
  expect(values('50–60 personas', 'es')).toEqual([50, 60]);
});

test('ignores “over” after a number', () => {
  expect(read('42,437 over five years')[0]?.closeness).toBe('exact');
});
