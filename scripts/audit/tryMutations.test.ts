import { describe, expect, it } from 'vitest';
import { parseSource } from '@/lib/facts/factBase';
import { readFactSource } from '@/lib/facts/source';
import { changeCharacter, changeDigit, otherOf } from './mutation';
import { recordMutations } from './recordMutations';
import { tableMutations } from './tableMutations';
import { tryMutations } from './tryMutations';

const source = readFactSource();
const base = parseSource(source);

describe('a slip in the facts', () => {
  // `npm run audit` tries many more of them.
  const outcomes = tryMutations(base, source.baseline, [...tableMutations(source, 150), ...recordMutations(base, 18)]);

  it('is noticed, whichever table it is in', () => {
    expect(outcomes.length).toBeGreaterThan(250);
    expect(outcomes.filter(({ caughtBy }) => caughtBy === 'nothing').map(({ mutation }) => mutation)).toEqual([]);
  });

  it('is noticed without the baseline where another route leads to it', () => {
    const kinds = outcomes.filter(({ caughtBy }) => caughtBy === 'second-route').map(({ mutation }) => mutation.kind);
    for (const kind of ['row twice', 'one digit of a date', 'one digit of a number', 'another id or choice'])
      expect(kinds).toContain(kind);
  });

  it('is nothing where nothing was changed', () => {
    const same = { table: 'x', kind: 'none', where: 'x', column: '', apply: (unchanged: typeof base) => unchanged };
    expect(tryMutations(base, source.baseline, [same])).toEqual([{ mutation: same, caughtBy: 'nothing' }]);
  });
});

describe('a slip changes', () => {
  it.each([0, 1, 5, 12])('one digit, turn %i', (turn) => {
    const slip = changeDigit('63121', turn) ?? '';
    expect([...slip].filter((digit, i) => digit !== '63121'[i])).toHaveLength(1);
  });

  it('no digit where there is none', () => {
    expect(changeDigit('Rabat', 3)).toBeNull();
    expect(changeCharacter('Rabat', 0)).toBe('Rebat');
  });

  it('an id for another of the column, never for nothing', () => {
    expect(otherOf(['a', '', 'b', 'a'], 'a', 7)).toBe('b');
    expect(otherOf(['a', ''], 'a', 0)).toBeNull();
  });
});
