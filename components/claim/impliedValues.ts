import type { ClaimRecord } from '@/lib/facts/claims';
import { unknownId } from '@/lib/facts/contentError';
import { factBase } from '@/lib/facts/facts';

/**
 * Returns every value that the readings of some claims imply, by its formula. The checks of the facts compute each
 * again.
 */
export function impliedValues(claims: Readonly<Record<string, ClaimRecord>>): ReadonlyMap<string, number> {
  return new Map(
    Object.values(claims).flatMap(({ readings }) =>
      readings.flatMap(({ implies }) => implies.map(({ formula, expected }) => [formula, expected] as const)),
    ),
  );
}

/**
 * Returns the value that a reading implies by a formula.
 * @throws Error that names the nearest formula when no reading implies it
 */
export function impliedValue(formula: string): number {
  const values = impliedValues(factBase().claims);
  const value = values.get(formula);
  if (value === undefined) throw new Error(unknownId('formula of a reading', formula, values.keys()));
  return value;
}
