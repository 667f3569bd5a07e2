import { expect, it } from 'vitest';
import { yearsWithFullCount } from '@/components/figures/yearsWithFullCount';
import { observedAmount } from '@/lib/facts/facts';
import { ATTEMPTS_BY_YEAR } from './attemptsSeries';

it('proves its title: of the full years that the ministry published since 2017, 2021 is the lowest', () => {
  const years = yearsWithFullCount(ATTEMPTS_BY_YEAR);
  expect(years.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2021, 2022, 2023, 2024]);
  const { value } = observedAmount('attempts-2021');
  for (const { year, values } of years) expect(Math.min(...values) > value, `${year}`).toBe(year !== 2021);
});

it('emphasises the year of its title, and no other', () => {
  const emphasised = ATTEMPTS_BY_YEAR.years.filter(({ isEmphasised }) => isEmphasised);
  expect(emphasised.map(({ year }) => year)).toEqual([2021]);
});
