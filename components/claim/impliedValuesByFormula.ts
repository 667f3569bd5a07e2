import type { ClaimRecord } from '@/lib/facts/claims';
import { unknownIdMessage } from '@/lib/facts/contentError';
import { factBase } from '@/lib/facts/facts';

/**
 * Returns every value that the readings of the given claims imply, by its formula. The checks of the facts recompute
 * each one.
 */
export function impliedValuesByFormula(claims: Readonly<Record<string, ClaimRecord>>): ReadonlyMap<string, number> {
  return new Map(
    Object.values(claims).flatMap(({ readings }) =>
      readings.flatMap(({ implies }) => implies.map(({ formula, expected }) => [formula, expected] as const)),
    ),
  );
}

/**
 * Returns the value of a formula that a reading of a claim implies.
 * @throws Error when no reading has this formula; its message suggests the one with the most similar spelling
 */
export function findImpliedValue(formula: string): number {
  const values = impliedValuesByFormula(factBase().claims);
  const value = values.get(formula);
  if (value === undefined) throw new Error(unknownIdMessage('formula of a reading', formula, values.keys()));
  return value;
}
