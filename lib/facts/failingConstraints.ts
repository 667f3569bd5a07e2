import type { ConstraintRecord } from '@/content/data/constraints';
import { constraintHolds } from './checkConstraints';
import type { FactBase } from './factBase';

/** Relations that do not hold, computed from the values, whatever their records expect. */
export function failingConstraints({ constraints, observations }: FactBase): readonly ConstraintRecord[] {
  const values = new Map(observations.rows.map(({ id, value }) => [id, value]));
  return constraints.filter((constraint) => !constraintHolds(constraint, (id) => values.get(id) ?? Number.NaN));
}
