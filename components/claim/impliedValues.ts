import type { ClaimRecord } from '@/lib/facts/claims';
import { unknownId } from '@/lib/facts/contentError';
import { factBase } from '@/lib/facts/facts';

/** Every value that the readings of some claims imply, by its formula. The fact base checks each. */
export function impliedValues(claims: Readonly<Record<string, ClaimRecord>>): ReadonlyMap<string, number> {
  return new Map(
    Object.values(claims).flatMap(({ readings }) =>
      readings.flatMap(({ implies }) => implies.map(({ formula, expected }) => [formula, expected] as const)),
    ),
  );
}

/**
 * The value of a formula that a reading implies.
 * @throws Error naming the nearest formula when no reading implies it
 */
export function impliedValue(formula: string): number {
  const values = impliedValues(factBase().claims);
  const value = values.get(formula);
  if (value === undefined) throw new Error(unknownId('formula of a reading', formula, values.keys()));
  return value;
}
