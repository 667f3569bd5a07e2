import { describe, expect, it } from 'vitest';
import { observation } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import {
  formatEventDate,
  formatValue,
  formatWithPrecision,
  renderTemplate,
  templateParts,
  type ValueForm,
} from './formatValue';

describe('formatValue', () => {
  it.each<[string, ValueForm, string]>([
    ['attempts-2021', 'value', '63,121'],
    ['attempts-2021', 'measure', '63,121\u00a0attempts'],
    ['fence-length-ceuta', 'measure', '8.2\u00a0km'],
    ['strait-width', 'words', 'fourteen'],
    ['strait-width', 'Words', 'Fourteen'],
    ['meeting-ordinal-2022-05-06', 'ordinal', '20th'],
  ])('%s as %s', (id, form, text) => {
    expect(formatValue('en', observation(id), form)).toBe(text);
  });

  it('gives one of a thing its singular', () => {
    expect(formatValue('en', { ...observation('networks-2021'), value: 1 }, 'measure')).toBe('1\u00a0network');
  });

  it('says a counted zero', () => {
    expect(formatValue('en', { ...observation('networks-2021'), value: 0 })).toBe('0');
  });

  it('never makes text of an unknown', () => {
    expect(() => formatValue('en', observation('deaths-2021'))).toThrow(
      '"deaths-2021" has no value (not-published): show it as an unknown.',
    );
  });
});

describe('formatWithPrecision', () => {
  it.each<[Observation['precision'], string]>([
    ['exact', '290'],
    ['about', '≈\u202f290'],
    ['more-than', '>\u202f290'],
    ['at-least', '≥\u202f290'],
  ])('%s', (precision, text) => {
    expect(formatWithPrecision('en', { ...observation('networks-2022'), precision })).toBe(text);
  });

  it('marks a value that its source rounds', () => {
    expect(formatWithPrecision('en', observation('networks-2022'))).toBe('≈\u202f290');
  });
});

describe('templates', () => {
  it('split into words, values, periods and dates', () => {
    expect(templateParts('In {attempts-2021|period}, {attempts-2021}{meeting-2022-05-06|year}')).toEqual([
      { text: 'In ' },
      { periodOf: 'attempts-2021' },
      { text: ', ' },
      { observation: 'attempts-2021', form: 'value' },
      { event: 'meeting-2022-05-06', form: 'year' },
    ]);
  });

  it.each([
    ['', ''],
    ['No numbers here', 'No numbers here'],
    ['{strait-width|Words} kilometres', 'Fourteen kilometres'],
    ['{attempts-2021} in {attempts-2021|period}', '63,121 in 2021'],
    ['{meeting-2022-05-06|date}', '6 May 2022'],
    ['{meeting-2019-09-26|year}: the {meeting-ordinal-2019-09-26|ordinal}', '2019: the 19th'],
  ])('fill "%s"', (template, text) => {
    expect(renderTemplate('en', template)).toBe(text);
  });

  it.each([
    ['{attempts-2002}', 'unknown observation "attempts-2002"; did you mean "attempts-20'],
    ['{attempts-2002|period}', 'unknown observation "attempts-2002"; did you mean "attempts-20'],
    ['{meeting-2022-05-07|date}', 'unknown event "meeting-2022-05-07"; did you mean "meeting-2022-05-06"?'],
    ['{deaths-2021} people', '"deaths-2021" has no value (not-published): show it as an unknown.'],
  ])('refuse "%s", and say why', (template, reason) => {
    expect(() => renderTemplate('en', template)).toThrow(reason);
  });

  it('date an event by its day or its year', () => {
    expect(formatEventDate('en', 'meeting-2022-05-06', 'date')).toEqual({ text: '6 May 2022', datetime: '2022-05-06' });
    expect(formatEventDate('en', 'visas-1991-05', 'date')).toEqual({ text: 'May 1991', datetime: '1991-05' });
    expect(formatEventDate('en', 'group-2003', 'date')).toEqual({ text: '2003', datetime: '2003' });
    expect(formatEventDate('en', 'meeting-2022-05-06', 'year')).toEqual({ text: '2022', datetime: '2022' });
  });
});
