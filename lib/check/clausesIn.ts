import type { Token } from './tokens';

const ENDS_CLAUSE = /^[;؛—]$/u;
const BEGINS_CLAUSE = /^(while|whereas|but|mientras|pero|tandis|alors|mais|فيما|بينما|لكن)$/u;
const JOINS_CLAUSE = /^(and|y|e|et|و|وفي|وخلال)$/u;

/** Numbers the clause of each token, from 0: `In 2024 Spain counted 63,970 arrivals, | and in Ceuta 2,531`. */
export function clausesIn(tokens: readonly Token[]): readonly number[] {
  let clause = 0;
  return tokens.map(({ key, text, sentence }, at) => {
    const before = tokens[at - 1];
    const isJoined = /^[,،]$/u.test(before?.text ?? '') && JOINS_CLAUSE.test(key);
    const isNew = ENDS_CLAUSE.test(text) || BEGINS_CLAUSE.test(key) || isJoined;
    if (before && (isNew || before.sentence !== sentence)) clause += 1;
    return clause;
  });
}
