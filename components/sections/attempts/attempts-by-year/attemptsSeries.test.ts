import { expect, it } from 'vitest';
import { yearsWithWholeYearValue } from '@/components/figures/yearsWithWholeYearValue';
import { quantityOfObservation } from '@/lib/facts/facts';
import { ATTEMPTS_BY_YEAR_SERIES } from './attemptsSeries';

it('proves its title: of the full years that the ministry published since 2017, 2021 is the lowest', () => {
  const years = yearsWithWholeYearValue(ATTEMPTS_BY_YEAR_SERIES);
  expect(years.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2021, 2022, 2023, 2024]);
  const { value } = quantityOfObservation('attempts-2021');
  for (const { year, values } of years) expect(Math.min(...values) > value, `${year}`).toBe(year !== 2021);
});

it('emphasises the year of its title, and no other', () => {
  const emphasised = ATTEMPTS_BY_YEAR_SERIES.years.filter(({ isEmphasised }) => isEmphasised);
  expect(emphasised.map(({ year }) => year)).toEqual([2021]);
});
