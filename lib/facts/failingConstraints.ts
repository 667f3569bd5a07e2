import { constraintHolds } from './checkConstraints';
import type { FactBase } from './factBase';
import { allRelations } from './relations';
import type { ConstraintRecord } from './schema';

/** Relations that do not hold, computed from the values, whatever their records expect. */
export function failingConstraints(base: FactBase): readonly ConstraintRecord[] {
  const values = new Map(base.observations.rows.map(({ id, value }) => [id, value]));
  return allRelations(base).filter((relation) => !constraintHolds(relation, (id) => values.get(id) ?? Number.NaN));
}
