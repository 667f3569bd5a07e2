import { describe, expect, it } from 'vitest';
import { formatObservationPeriod } from './formatObservationPeriod';
import {
  formatDateWithoutYear,
  formatDay,
  formatOpenPeriod,
  formatPartialDate,
  formatPeriod,
  formatPeriodInText,
} from './formatPeriod';
import { languageRule } from './language';

describe('formatPeriod', () => {
  it.each([
    ['a year', '2021-01-01', '2021-12-31', '2021', '2021'],
    ['whole years', '2006-01-01', '2019-12-31', '2006–2019', '2006'],
    ['a quarter', '2022-01-01', '2022-03-31', 'January–March 2022', '2022-01'],
    ['a month', '2022-02-01', '2022-02-28', 'February 2022', '2022-02'],
    ['a leap month', '2020-02-01', '2020-02-29', 'February 2020', '2020-02'],
    ['a month short of a day', '2020-02-01', '2020-02-28', '1–28 February 2020', '2020-02-01'],
    ['months across years', '2021-01-01', '2022-03-31', 'January 2021–March 2022', '2021-01'],
    ['a weekend', '2022-02-12', '2022-02-13', '12–13 February 2022', '2022-02-12'],
    ['days across months', '2022-02-28', '2022-03-01', '28 February–1 March 2022', '2022-02-28'],
    ['days across years', '2021-12-31', '2022-01-01', '31 December 2021–1 January 2022', '2021-12-31'],
    ['one day', '2022-05-06', '2022-05-06', '6 May 2022', '2022-05-06'],
    ['the first day of a year', '2019-01-01', '2019-01-01', '1 January 2019', '2019-01-01'],
  ])('%s', (_name, from, to, text, datetime) => {
    expect(formatPeriod('en', from, to)).toEqual({ text, datetime });
  });

  it('abbreviates months on a chart', () => {
    expect(formatPeriod('en', '2022-01-01', '2022-03-31', 'short').text).toBe('Jan–Mar 2022');
  });

  it('uses the wording of each language', () => {
    expect(formatPeriod('fr', '2022-05-01', '2022-05-02').text).toBe('1er–2 mai 2022');
    expect(formatPeriod('ar', '2022-02-12', '2022-02-13').text).toBe('من 12 إلى 13 فبراير 2022');
    expect(formatPeriod('ar', '2022-02-01', '2022-02-28').text).toBe('فبراير 2022');
  });
});

describe('formatPeriodInText', () => {
  it.each([
    ['a year', '2021-01-01', '2021-12-31', 'in 2021', 'en 2021', 'en 2021'],
    ['whole years', '2006-01-01', '2019-12-31', 'from 2006 to 2019', 'de 2006 a 2019', 'de 2006 à 2019'],
    ['a month', '2022-02-01', '2022-02-28', 'in February 2022', 'en febrero de 2022', 'en février 2022'],
    [
      'a quarter',
      '2022-01-01',
      '2022-03-31',
      'from January to March 2022',
      'de enero a marzo de 2022',
      'de janvier à mars 2022',
    ],
    [
      'months across years',
      '2021-04-01',
      '2022-03-31',
      'from April 2021 to March 2022',
      'de abril de 2021 a marzo de 2022',
      'd’avril 2021 à mars 2022',
    ],
    ['one day', '2022-05-01', '2022-05-01', 'on 1 May 2022', 'el 1 de mayo de 2022', 'le 1er mai 2022'],
    [
      'two days',
      '2022-02-12',
      '2022-02-13',
      'on 12 and 13 February 2022',
      'el 12 y el 13 de febrero de 2022',
      'les 12 et 13 février 2022',
    ],
    [
      'days of one month',
      '2020-02-01',
      '2020-02-28',
      'from 1 to 28 February 2020',
      'del 1 al 28 de febrero de 2020',
      'du 1er au 28 février 2020',
    ],
    [
      'days across months',
      '2022-02-28',
      '2022-03-01',
      'from 28 February to 1 March 2022',
      'del 28 de febrero al 1 de marzo de 2022',
      'du 28 février au 1er mars 2022',
    ],
    ['an open period', '2022-01-01', '', 'from January 2022 on', 'desde enero de 2022', 'depuis janvier 2022'],
  ])('formats when %s was', (_name, from, to, en, es, fr) => {
    const texts = (['en', 'es', 'fr'] as const).map(
      (locale) => formatPeriodInText(locale, from, to, languageRule(locale, 'inPeriod')).text,
    );
    expect(texts).toEqual([en, es, fr]);
  });

  it.each([
    ['a month', '2022-04-01', '2022-04-30', 'of April 2022', 'de abril de 2022', 'd’avril 2022'],
    ['one day', '2022-05-06', '2022-05-06', 'of 6 May 2022', 'del 6 de mayo de 2022', 'du 6 mai 2022'],
    [
      'two days',
      '2022-02-12',
      '2022-02-13',
      'of 12 and 13 February 2022',
      'del 12 y el 13 de febrero de 2022',
      'des 12 et 13 février 2022',
    ],
  ])('formats a period after a noun: %s', (_name, from, to, en, es, fr) => {
    const texts = (['en', 'es', 'fr'] as const).map(
      (locale) => formatPeriodInText(locale, from, to, languageRule(locale, 'ofPeriod')).text,
    );
    expect(texts).toEqual([en, es, fr]);
  });
});

describe('formatOpenPeriod', () => {
  it.each([
    ['2022-01-01', 'from January 2022', '2022-01'],
    ['2022-01-15', 'from 15 January 2022', '2022-01-15'],
  ])('from %s on', (from, text, datetime) => {
    expect(formatOpenPeriod('en', from, 'from {start}')).toEqual({ text, datetime });
  });
});

describe('formatPartialDate', () => {
  it.each([
    ['2022', '2022'],
    ['2022-05', 'May 2022'],
    ['2022-05-06', '6 May 2022'],
  ])('formats %s only as exactly as the source', (date, text) => {
    expect(formatPartialDate('en', date)).toEqual({ text, datetime: date });
  });

  it('agrees with formatDay on a day', () => {
    expect(formatPartialDate('en', '2022-05-06')).toEqual(formatDay('en', '2022-05-06'));
  });
});

describe('formatDateWithoutYear', () => {
  it.each([
    ['2022-05', 'May'],
    ['2022-05-06', '6 May'],
  ])('omits the year of %s, and invents no day', (date, text) => {
    expect(formatDateWithoutYear('en', date)).toBe(text);
  });
});

describe('formatObservationPeriod', () => {
  it('returns undefined for a measure without a period', () => {
    expect(formatObservationPeriod('en', { from: '', to: '' })).toBeUndefined();
  });

  it('does not invent the end of an open period', () => {
    expect(formatObservationPeriod('en', { from: '2022-01-01', to: '' })?.text).toContain('January 2022');
    expect(formatObservationPeriod('en', { from: '2022-01-01', to: '' })?.text).not.toContain('–');
  });

  it('formats a closed period', () => {
    const period = { from: '2022-01-01', to: '2022-03-31' };
    expect(formatObservationPeriod('en', period, 'short')?.text).toBe('Jan–Mar 2022');
  });
});
