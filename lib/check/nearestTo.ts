import type { IndexedNumber } from './checkIndex';
import type { FoundNumber } from './numbersIn';
import { fitOf, type StatedPeriod } from './periodsIn';
import { canMean, tellsCount, type UnitKind } from './unitKinds';

/**
 * The number of our tables of the same kind and period that is nearest to one that is in none of them.
 * @param units the unit words by the number
 * @returns undefined where the text names no kind, or no period
 */
export function nearestTo(
  found: FoundNumber,
  units: readonly UnitKind[],
  period: StatedPeriod | undefined,
  numbers: readonly IndexedNumber[],
): IndexedNumber | undefined {
  const telling = units.filter(tellsCount);
  if (!period || found.measure || telling.length === 0) return undefined;
  const same = numbers.filter(
    ({ metric, from, to }) => telling.every((kind) => canMean(kind, metric)) && fitOf(period, from, to) === 'same',
  );
  return same.toSorted((a, b) => Math.abs(a.value - found.value) - Math.abs(b.value - found.value))[0];
}
