import type { CheckTables } from './checkText';
import type { IndexedNumber } from './indexedNumber';
import { isOfSeveralYears } from './matchNumber';
import type { FoundNumber } from './numbersIn';
import { fitOf, type StatedPeriod } from './periodsIn';
import { isCountry } from './placesWithin';
import { canMean, namesUnit, tellsCount, type UnitKind } from './unitKinds';

/** How much further away a number of a part of the country seems. */
const OF_A_PART = 4;

/**
 * The number of our tables of the same kind and period that is nearest to one that is in none of them.
 * @param units the unit words by the number
 * @returns undefined where the text names no kind, or no period
 */
export function nearestTo(
  found: FoundNumber,
  units: readonly UnitKind[],
  period: StatedPeriod | undefined,
  { numbers, metrics }: Pick<CheckTables, 'numbers' | 'metrics'>,
): IndexedNumber | undefined {
  const telling = units.filter(tellsCount);
  if (!period || period.isOpen || found.measure || telling.length === 0) return undefined;
  const same = numbers.filter(
    ({ metric, value, from, to }) =>
      value !== found.value &&
      (period.lastYear !== undefined || !isOfSeveralYears({ metric, from, to })) &&
      telling.every((kind) => canMean(kind, metric)) &&
      telling.some((kind) => namesUnit(kind, metrics[metric]?.unit ?? '')) &&
      fitOf(period, from, to) === 'same',
  );
  // A country’s own total before a part of it.
  const rank = ({ place, value }: IndexedNumber) => Math.abs(value - found.value) * (isCountry(place) ? 1 : OF_A_PART);
  return same.toSorted((a, b) => rank(a) - rank(b))[0];
}
