import { describe, expect, it } from 'vitest';
import { findObservation } from '@/lib/facts/facts';
import { labelNumberWithYear } from './figureCard';
import { createSeriesBar, maxValueOfSeriesBar } from './seriesBars';

describe('createSeriesBar', () => {
  it('emphasises the year of the headline alone', () => {
    const bars = ['attempts-2021', 'attempts-2022'].map((id) =>
      createSeriesBar('en', labelNumberWithYear(id), 'attempts-2021'),
    );
    expect(bars.map(({ isEmphasised }) => isEmphasised)).toEqual([true, false]);
  });

  it('shows both values of a year that has two, without signs, and has the length of the larger', () => {
    const bar = createSeriesBar(
      'en',
      { ...labelNumberWithYear('attempts-2017-efe'), also: 'attempts-2017' },
      undefined,
    );
    const [value, other] = ['attempts-2017-efe', 'attempts-2017'].map((id) => findObservation(id).value ?? 0);
    expect(bar.value).toBe(value);
    expect(bar.also).toMatchObject({ observation: 'attempts-2017', value: other });
    expect(maxValueOfSeriesBar(bar)).toBe(Math.max(value ?? 0, other ?? 0));
    expect([bar.text, bar.also?.text].join()).toMatch(/^[\d,]+$/);
    expect(bar.also?.around.join('…')).toContain('or');
  });

  it('has the length of the larger of two values, in either order', () => {
    const bar = createSeriesBar(
      'en',
      { ...labelNumberWithYear('attempts-2017'), also: 'attempts-2017-efe' },
      undefined,
    );
    expect(maxValueOfSeriesBar(bar)).toBe(
      Math.max(findObservation('attempts-2017').value ?? 0, findObservation('attempts-2017-efe').value ?? 0),
    );
  });

  it('rejects an unknown second value', () => {
    expect(() =>
      createSeriesBar('en', { ...labelNumberWithYear('attempts-2021'), also: 'attempts-2020' }, undefined),
    ).toThrow('"attempts-2020"');
  });

  it('includes the part of a year that was counted', () => {
    const { part } = createSeriesBar('en', labelNumberWithYear('attempts-2025-aug'), undefined);
    expect(part).toMatchObject({ from: 0, to: expect.closeTo(243 / 365, 5) });
    expect(part?.words).toMatch(/Jan.*Aug/);
    expect(createSeriesBar('en', labelNumberWithYear('attempts-2024'), undefined)).not.toHaveProperty('part');
  });

  it('includes the first and the last day of a part, in leap years too', () => {
    const mark = { tally: 'events', count: 2, label: '2024', days: { from: '2024-12-31', to: '2024-12-31' } };
    expect(createSeriesBar('en', mark, undefined).part).toMatchObject({ from: 365 / 366, to: 1 });
  });

  it('has no value and no length for an unknown year, but the reason', () => {
    const bar = createSeriesBar('en', labelNumberWithYear('attempts-2020'), undefined);
    expect(bar).toMatchObject({ value: null, text: '', unknown: { reason: 'not-published' } });
    expect(bar.unknown?.words).not.toBe('');
    expect(maxValueOfSeriesBar(bar)).toBe(0);
  });
});
