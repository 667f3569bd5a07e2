import { describe, expect, it } from 'vitest';
import { factBase, openQuestions } from '@/lib/facts/facts';
import { checkQuestionCards } from './checkQuestionCards';

const page = (ids: readonly string[]) => ids.map((id) => `<details data-constraint="${id}">?</details>`).join('');
const ids = openQuestions().map(({ id }) => id);
const errorsOf = (shown: readonly string[], base = factBase()) =>
  checkQuestionCards('out/en/index.html', page(shown), base).map(({ message }) => message);

describe('the open questions on an exported page', () => {
  it('are accepted where each relation that fails is shown once', () => {
    expect(ids.length).toBeGreaterThan(1);
    expect(errorsOf(ids)).toEqual([]);
  });

  it('are refused where a question is missing', () => {
    const [first = '', ...others] = ids;
    expect(errorsOf(others)).toEqual([expect.stringContaining(`"${first}" does not hold, and no open question`)]);
  });

  it('are refused where a question has no relation, or one that holds', () => {
    const [first = ''] = ids;
    const base = factBase();
    const rows = base.constraints.rows.filter(({ id }) => id !== first);
    const without = { ...base, constraints: { ...base.constraints, rows } };
    expect(errorsOf(ids, without)).toEqual([expect.stringContaining(`"${first}" is not a relation that fails`)]);
    const holds = base.constraints.rows.find(({ expected }) => expected === 'holds')?.id ?? '';
    expect(errorsOf([...ids, holds])).toEqual([expect.stringContaining(`"${holds}" is not a relation that fails`)]);
  });

  it('are refused where a question is shown twice', () => {
    expect(errorsOf([...ids, ids[0] ?? ''])).toEqual([expect.stringContaining('is shown 2 times')]);
  });
});
