import { observation } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { ATTEMPTS_BY_YEAR } from './attemptsByYear';

/**
 * Of how many full years, published since the ministry's first, the emphasised one is the lowest.
 * @throws Error when it is not: then the title has to be written anew.
 */
export function lowestOf(): number {
  const { years, brackets = [] } = ATTEMPTS_BY_YEAR;
  const start = brackets.at(-1)?.from ?? 0;
  const full = years
    .filter(({ year }) => year >= start)
    .map(({ observations, isEmphasised }) => ({
      isEmphasised,
      values: observations
        .map((id) => observation(id))
        .filter(isWholeYear)
        .flatMap(({ value }) => (value === null ? [] : [value])),
    }))
    .filter(({ values }) => values.length > 0);
  const least = Math.max(...full.filter(({ isEmphasised }) => isEmphasised).flatMap(({ values }) => values));
  if (full.some(({ isEmphasised, values }) => !isEmphasised && values.some((value) => value <= least)))
    throw new Error('The emphasised year of attempts-by-year is not the lowest: its title no longer holds.');
  return full.length;
}
