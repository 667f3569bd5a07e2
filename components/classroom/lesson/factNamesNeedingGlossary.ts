import { COMPARABILITY_ASPECTS } from '@/lib/facts/comparability';
import type { FactBase } from '@/lib/facts/factBase';
import { INCIDENT_KINDS } from '@/lib/facts/incidents';
import { CONSTRAINT_KINDS, OBSERVATION_PRECISIONS, OBSERVATION_STATUSES } from '@/lib/facts/schema';

/**
 * Returns every name of the fact base that readers see and that the glossary must therefore explain, e.g.
 * `unit:attempts`.
 */
export function factNamesNeedingGlossary({
  claims,
  metrics,
  units,
}: Pick<FactBase, 'claims' | 'metrics' | 'units'>): readonly string[] {
  const verdicts = Object.values(claims).flatMap(({ readings }) => readings.map(({ verdict }) => verdict));
  const kinds: readonly (readonly [string, Iterable<string>])[] = [
    ['unit', units.rows.map(({ id }) => id)],
    ['metric', metrics.rows.map(({ id }) => id)],
    ['incident', INCIDENT_KINDS],
    ['precision', OBSERVATION_PRECISIONS],
    ['status', OBSERVATION_STATUSES],
    ['aspect', COMPARABILITY_ASPECTS],
    ['relation', CONSTRAINT_KINDS],
    ['verdict', new Set(verdicts)],
  ];
  return kinds.flatMap(([kind, names]) => [...names].map((name) => `${kind}:${name}`));
}
