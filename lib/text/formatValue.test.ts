import { describe, expect, it } from 'vitest';
import { findObservation } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import { formatEventDate, formatValue, formatValueWithPrecision, type ValueForm } from './formatValue';

describe('formatValue', () => {
  it.each<[string, ValueForm, string]>([
    ['attempts-2021', 'value', '63,121'],
    ['attempts-2021', 'measure', '63,121\u00a0attempts'],
    ['fence-length-ceuta', 'measure', '8.2\u00a0km'],
    ['strait-width', 'words', 'fourteen'],
    ['strait-width', 'Words', 'Fourteen'],
    ['meeting-ordinal-2022-05-06', 'ordinal', '20th'],
  ])('%s as %s', (id, form, text) => {
    expect(formatValue('en', findObservation(id), form)).toBe(text);
  });

  it('uses the singular for one', () => {
    expect(formatValue('en', { ...findObservation('networks-2021'), value: 1 }, 'measure')).toBe('1\u00a0network');
  });

  it('formats a counted zero', () => {
    expect(formatValue('en', { ...findObservation('networks-2021'), value: 0 })).toBe('0');
  });

  it('refuses to format an unknown', () => {
    expect(() => formatValue('en', findObservation('deaths-2021'))).toThrow(
      '"deaths-2021" has no value (not-published): show it as an unknown.',
    );
  });
});

describe('formatValueWithPrecision', () => {
  it.each<[Observation['precision'], string]>([
    ['exact', '290'],
    ['about', '≈\u202f290'],
    ['more-than', '>\u202f290'],
    ['at-least', '≥\u202f290'],
  ])('%s', (precision, text) => {
    expect(formatValueWithPrecision('en', { ...findObservation('networks-2022'), precision })).toBe(text);
  });

  it('marks a value that its source rounds', () => {
    expect(formatValueWithPrecision('en', findObservation('networks-2022'))).toBe('≈\u202f290');
  });
});

describe('an event', () => {
  it('is dated by its day or its year', () => {
    expect(formatEventDate('en', 'meeting-2022-05-06', 'date')).toEqual({ text: '6 May 2022', datetime: '2022-05-06' });
    expect(formatEventDate('en', 'visas-1991-05', 'date')).toEqual({ text: 'May 1991', datetime: '1991-05' });
    expect(formatEventDate('en', 'group-2003', 'date')).toEqual({ text: '2003', datetime: '2003' });
    expect(formatEventDate('en', 'meeting-2022-05-06', 'year')).toEqual({ text: '2022', datetime: '2022' });
  });
});
