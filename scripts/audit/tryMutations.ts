import type { Baseline } from '@/lib/facts/baseline';
import { checkMeaning, checkPublished, type FactBase } from '@/lib/facts/factBase';
import type { Mutation } from './mutation';

/** Who noticed: `second-route` needs nothing but the facts themselves; `baseline` knows what was published. */
export type CaughtBy = 'second-route' | 'baseline' | 'nothing';

export interface Outcome {
  readonly mutation: Mutation;
  readonly caughtBy: CaughtBy;
}

/** @param base without an error, so that any error is the mutation's. */
export function tryMutations(base: FactBase, baseline: Baseline, mutations: readonly Mutation[]): readonly Outcome[] {
  return mutations.map((mutation) => {
    const changed = mutation.apply(base);
    if (checkMeaning(changed).length > 0) return { mutation, caughtBy: 'second-route' };
    return { mutation, caughtBy: checkPublished(changed, baseline).length > 0 ? 'baseline' : 'nothing' };
  });
}
