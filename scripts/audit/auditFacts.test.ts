import { describe, expect, it } from 'vitest';
import { parseFactSource } from '@/lib/facts/factBase';
import { readFactSource } from '@/lib/facts/source';
import { auditFacts, drawMutationSample, tryMutation } from './auditFacts';
import { changeCharacter, changeDigit, type FactMutation, otherValueInColumn } from './mutation';
import { recordMutations, tableMutations } from './tableMutations';

const source = readFactSource();
const base = parseFactSource(source);

describe('a slip in the facts', () => {
  // `npm run audit` tries more of each kind.
  const outcomes = auditFacts(source, base, { perKind: 2, seed: 1 });

  it('is noticed, whatever its kind and whichever column it is in', () => {
    expect(outcomes.length).toBeGreaterThan(300);
    expect(outcomes.filter(({ caughtBy }) => caughtBy === 'nothing').map(({ mutation }) => mutation)).toEqual([]);
  });

  it('is noticed without the baseline where a second check covers it', () => {
    const kinds = outcomes.filter(({ caughtBy }) => caughtBy === 'second-route').map(({ mutation }) => mutation.kind);
    for (const kind of ['row twice', 'one digit of a date', 'one digit of a number', 'another id or choice'])
      expect(kinds).toContain(kind);
  });

  it('does not exist where nothing was changed', () => {
    const same: FactMutation = { table: 'x', kind: 'none', where: 'x', column: '', apply: (unchanged) => unchanged };
    expect(tryMutation(base, source.baseline, same)).toBe('nothing');
  });
});

describe('a sample', () => {
  const all = [...tableMutations(source), ...recordMutations(base)];
  const placesOf = (mutations: readonly FactMutation[]) => mutations.map(({ kind, where }) => `${kind} ${where}`);

  it('is the same for the same seed, and differs for another seed', () => {
    const draw = (seed: number) => placesOf(drawMutationSample(all, { perKind: 2, seed }));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(2)).not.toEqual(draw(1));
  });

  it('has every table, with the requested number of slips of each kind', () => {
    const sample = drawMutationSample(all, { perKind: 3, seed: 1 });
    expect(new Set(sample.map(({ table }) => table))).toEqual(new Set(all.map(({ table }) => table)));
    expect(sample.filter(({ table, kind }) => table === 'places' && kind === 'row dropped')).toHaveLength(3);
  });
});

describe('a slip changes', () => {
  it.each([0, 1, 5, 12])('one digit, turn %i', (turn) => {
    const slip = changeDigit('63121', turn) ?? '';
    expect([...slip].filter((digit, i) => digit !== '63121'[i])).toHaveLength(1);
  });

  it('no digit in a text without digits', () => {
    expect(changeDigit('Rabat', 3)).toBeNull();
    expect(changeCharacter('Rabat', 0)).toBe('Rebat');
  });

  it('an id into another id of the column, never into an empty cell', () => {
    expect(otherValueInColumn(['a', '', 'b', 'a'], 'a', 7)).toBe('b');
    expect(otherValueInColumn(['a', ''], 'a', 0)).toBeNull();
  });
});
