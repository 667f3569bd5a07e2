import { expect, it } from 'vitest';
import { isWholeYear } from './isWholeYear';

it.each([
  ['a year, first day to last', '2021-01-01', '2021-12-31', true],
  ['the months up to a later day', '2021-01-01', '2021-12-30', false],
  ['the months from a later day', '2021-01-02', '2021-12-31', false],
  ['several whole years', '2003-01-01', '2011-12-31', false],
  ['a period of which no end is stated', '2021-01-01', '', false],
  ['a standing measure', '', '', false],
])('isWholeYear of %s', (_, from, to, expected) => {
  expect(isWholeYear({ from, to })).toBe(expected);
});
