import { describe, expect, it } from 'vitest';
import { ATTEMPTS_BY_YEAR_SERIES } from '@/components/sections/attempts/attempts-by-year/attemptsSeries';
import { messages } from '@/lib/text/messages';
import { buildYearSeries, yearsOnSharedScale } from './buildYearSeries';
import { certaintySignsOfSeries } from './certaintySignsOfSeries';
import type { SeriesSpec, SeriesYear } from './seriesSpec';

const words = { unit: 'attempts' };
const of = (...years: SeriesYear[]): SeriesSpec => ({ ticks: [90_000], years });

describe('a series of observations', () => {
  it('cuts a part of a year by its own dates and keeps the missing year as unknown', () => {
    const [year] = buildYearSeries(
      'en',
      of({ year: 2025, observations: ['attempts-2025-aug', 'attempts-2025'] }),
      words,
    ).years;
    expect(year?.part?.share).toBeCloseTo(8 / 12, 1);
    expect(year?.part?.label).toBe('Jan–Aug');
    expect(year?.hole?.observation).toBe('attempts-2025');
    expect(year?.values.map(({ observation }) => observation)).toEqual(['attempts-2025-aug']);
  });

  it('never gives an unknown year a value', () => {
    const [year] = buildYearSeries(
      'en',
      of({ year: 2016, observations: ['attempts-2016'], why: 'conflict' }),
      words,
    ).years;
    expect(year?.values).toEqual([]);
    expect(year?.hole?.words).toBe(messages('en').series.hole.conflict);
  });

  it('refuses values that do not count the same thing', () => {
    const mixed = of({ year: 2021, observations: ['attempts-2021'] }, { year: 2022, observations: ['rescues-2022'] });
    expect(() => buildYearSeries('en', mixed, words)).toThrow('they differ in unit, population');
  });

  it('refuses panels on one scale that do not count the same thing', () => {
    const arrivals = of({ year: 2021, observations: ['arrivals-land-2021-ceuta'] });
    const attempts = of({ year: 2021, observations: ['attempts-2021'] });
    expect(() => yearsOnSharedScale('en', [arrivals, attempts], words)).toThrow('they differ in unit, population');
  });

  it('refuses to draw a period whose end no source gives', () => {
    const open = of({ year: 2020, observations: ['attempts-2020-autumn'] });
    expect(() => buildYearSeries('en', open, words)).toThrow('no end to its period');
  });

  it('marks a value that replaced another, and a single value that may change', () => {
    const [pair, alone] = buildYearSeries(
      'en',
      of(
        {
          year: 2024,
          observations: ['detections-2024-western-african-route', 'detections-2024-western-african-route-2'],
        },
        { year: 2025, observations: ['detections-2025-western-african-route'] },
      ),
      words,
    ).years;
    expect(pair?.values.map(({ text }) => text)).toEqual(['≈\u202f47,000', 'later 46,820']);
    expect(alone?.values.map(({ text }) => text)).toEqual(['17,280 p']);
  });

  it('explains in its key the marks that it uses, and no others', () => {
    expect(certaintySignsOfSeries([of({ year: 2021, observations: ['attempts-2021'] })])).toEqual(['published']);
    expect(certaintySignsOfSeries([of({ year: 2020, observations: ['attempts-2020'] })])).toEqual(['unknown']);
    expect(certaintySignsOfSeries([ATTEMPTS_BY_YEAR_SERIES])).toEqual([
      'published',
      'two',
      'part',
      'average',
      'unknown',
    ]);
  });
});
