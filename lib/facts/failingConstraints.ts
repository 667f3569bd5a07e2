import { constraintHolds } from './checkConstraints';
import type { FactBase } from './factBase';
import { indexById } from './indexById';
import { allRelations } from './relations';
import type { ConstraintRecord } from './schema';

/** The relations that do not hold for the current values, whatever their records expect. */
export function failingConstraints(base: FactBase): readonly ConstraintRecord[] {
  const byId = indexById(base.observations);
  return allRelations(base).filter((relation) => !constraintHolds(relation, (id) => byId.get(id)?.value ?? Number.NaN));
}
