import type { ConstraintRecord } from '@/content/data/constraints';
import { UNITS, type Unit } from '@/content/data/units';
import type { FactBase } from '@/lib/facts/factBase';
import { changeDigit, type Mutation, otherOf } from './mutation';

/** All slips in the rich records: units of metrics, relations, claims, differences. */
export function recordMutations(base: FactBase): readonly Mutation[] {
  return [...unitSlips(base), ...relationSlips(base), ...claimSlips(base), ...differenceSlips(base)];
}

function unitSlips(base: FactBase): readonly Mutation[] {
  return Object.entries(base.metrics).map(([id, metric], i): Mutation => {
    const unit = otherOf(Object.keys(UNITS), metric.unit, i) as Unit;
    const metrics = { ...base.metrics, [id]: { ...metric, unit } };
    return {
      table: 'metrics',
      kind: 'another unit',
      column: 'unit',
      where: id,
      apply: (from) => ({ ...from, metrics }),
    };
  });
}

function relationSlips(base: FactBase): readonly Mutation[] {
  const ids = base.observations.rows.map((row) => row.id);
  return base.constraints.flatMap((constraint, i) => {
    const { id, kind, parts, whole } = constraint;
    const slip = (name: string, column: string, patch: Partial<ConstraintRecord>): Mutation => {
      const constraints = base.constraints.with(i, { ...constraint, ...patch });
      return { table: 'constraints', kind: name, column, where: id, apply: (from) => ({ ...from, constraints }) };
    };
    const [first = '', ...others] = parts;
    const kinds = base.constraints.map((other) => other.kind);
    return [
      slip('another kind', 'kind', { kind: otherOf(kinds, kind, i) as ConstraintRecord['kind'] }),
      slip('another id or choice', 'whole', { whole: otherOf(ids, whole, i) ?? '' }),
      slip('another id or choice', 'parts', { parts: [otherOf(ids, first, i) ?? '', ...others] }),
      slip('part dropped', 'parts', { parts: others }),
    ];
  });
}

function claimSlips(base: FactBase): readonly Mutation[] {
  return Object.entries(base.claims).flatMap(([id, claim]) => {
    const slip = (kind: string, column: string, patch: Partial<typeof claim>): Mutation => {
      const claims = { ...base.claims, [id]: { ...claim, ...patch } };
      return { table: 'claims', kind, column, where: id, apply: (from) => ({ ...from, claims }) };
    };
    const tokenIds = claim.tokens.map((token) => token.observation);
    return [
      ...claim.tokens.flatMap((token, i) => [
        ...[changeDigit(token.text, i)]
          .filter((text) => text !== null)
          .map((text) => slip('one digit of a number', 'tokens', { tokens: claim.tokens.with(i, { ...token, text }) })),
        slip('another id or choice', 'tokens', {
          tokens: claim.tokens.with(i, { ...token, observation: otherOf(tokenIds, token.observation, i) ?? '' }),
        }),
      ]),
      ...claim.readings.flatMap((reading, r) =>
        reading.implies.map((implied, i) => {
          const expected = Number(changeDigit(String(implied.expected), i + 1));
          const implies = reading.implies.with(i, { ...implied, expected });
          return slip('one digit of a number', 'readings', {
            readings: claim.readings.with(r, { ...reading, implies }),
          });
        }),
      ),
      ...claim.fragments.map((fragment, i) =>
        slip('one character of words', 'fragments', {
          fragments: claim.fragments.with(i, changeDigit(fragment, i) ?? `${fragment}s`),
        }),
      ),
    ];
  });
}

function differenceSlips(base: FactBase): readonly Mutation[] {
  const verdicts = base.differences.map(({ verdict }) => verdict);
  return base.differences.flatMap((difference, i) => {
    const slip = (kind: string, column: string, patch: Partial<typeof difference>): Mutation => {
      const differences = base.differences.with(i, { ...difference, ...patch });
      return { table: 'differences', kind, column, where: difference.id, apply: (from) => ({ ...from, differences }) };
    };
    const verdict = otherOf(verdicts, difference.verdict, i) as typeof difference.verdict;
    return [
      slip('another id or choice', 'verdict', { verdict }),
      ...(difference.statements.length > 0
        ? [slip('part dropped', 'statements', { statements: difference.statements.slice(1) })]
        : []),
    ];
  });
}
