import { groups, randomLcg, shuffler } from 'd3';
import type { Baseline } from '@/lib/facts/baseline';
import { checkAgainstPublished, checkCurrentFacts, type FactBase } from '@/lib/facts/factBase';
import type { FactSource } from '@/lib/facts/source';
import type { FactMutation } from './mutation';
import { recordMutations, tableMutations } from './tableMutations';

/**
 * Name of the check that noticed a mutation: `second-route` compares the facts only with each other; `baseline`
 * compares them with the published facts.
 */
type CaughtBy = 'second-route' | 'baseline' | 'nothing';

export interface MutationOutcome {
  readonly mutation: FactMutation;
  readonly caughtBy: CaughtBy;
}

export interface MutationSample {
  /** Maximum number of mutations of each kind tried in each column of each table. */
  readonly perKind: number;
  /** Seed of the random choice: the same whole number draws the same mutations. */
  readonly seed: number;
}

/**
 * Tries a sample of all possible mutations of the facts, one at a time, and records which check noticed each.
 * @param base the facts of `source`, without errors, so that every error comes from the mutation
 */
export function auditFacts(source: FactSource, base: FactBase, sample: MutationSample): readonly MutationOutcome[] {
  const mutations = drawMutationSample([...tableMutations(source), ...recordMutations(base)], sample);
  return mutations.map((mutation) => ({ mutation, caughtBy: tryMutation(base, source.baseline, mutation) }));
}

export function tryMutation(base: FactBase, baseline: Baseline, mutation: FactMutation): CaughtBy {
  const changed = mutation.apply(base);
  if (checkCurrentFacts(changed).length > 0) return 'second-route';
  return checkAgainstPublished(changed, baseline).length > 0 ? 'baseline' : 'nothing';
}

/**
 * Returns the mutations to try. Each kind is drawn separately, so that a new kind does not change the choice among the
 * others.
 */
export function drawMutationSample(
  mutations: readonly FactMutation[],
  { perKind, seed }: MutationSample,
): readonly FactMutation[] {
  return groups(mutations, ({ table, column, kind }) => [table, column, kind].join()).flatMap(([, alike]) =>
    shuffler(randomLcg(seed))([...alike]).slice(0, perKind),
  );
}
