import type { ClaimRecord } from '@/lib/facts/claims';
import { unknownIdMessage } from '@/lib/facts/contentError';
import { factBase } from '@/lib/facts/facts';

/**
 * Returns every value that the readings of some claims imply, by its formula. The checks of the facts compute each
 * again.
 */
export function impliedValuesByFormula(claims: Readonly<Record<string, ClaimRecord>>): ReadonlyMap<string, number> {
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
export function findImpliedValue(formula: string): number {
  const values = impliedValuesByFormula(factBase().claims);
  const value = values.get(formula);
  if (value === undefined) throw new Error(unknownIdMessage('formula of a reading', formula, values.keys()));
  return value;
}
