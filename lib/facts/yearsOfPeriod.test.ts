import { expect, it } from 'vitest';
import { yearsOfPeriod } from './calendar';

it.each([
  ['a standing measure', '', '', []],
  ['one day', '2022-05-06', '2022-05-06', ['2022']],
  ['a year', '2021-01-01', '2021-12-31', ['2021']],
  ['months across years', '2021-12-01', '2022-03-31', ['2021', '2022']],
  ['several years', '2018-01-01', '2021-06-30', ['2018', '2019', '2020', '2021']],
  ['a period of which no end is stated', '2022-01-01', '', ['2022']],
])('yearsOfPeriod %s', (_, from, to, years) => {
  expect(yearsOfPeriod({ from, to })).toEqual(years);
});
