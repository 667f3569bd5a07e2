import { describe, expect, it } from 'vitest';
import type { ConstraintKind, ConstraintRecord } from '@/content/data/constraints';
import { constraintHolds } from './checkConstraints';
import { type Case, errorsAfter, expectOneError, type Slip, withConstraint } from './support/slips';

const FILE = 'content/data/constraints.ts:';

const relation = (kind: ConstraintKind, patch: Partial<ConstraintRecord> = {}): ConstraintRecord => ({
  kind,
  id: 'x',
  parts: ['a', 'b'],
  whole: 'w',
  expected: 'holds',
  ...patch,
});
const holds = (constraint: ConstraintRecord, amounts: Readonly<Record<string, number>>) =>
  constraintHolds(constraint, (id) => amounts[id] ?? Number.NaN);

describe('a relation holds', () => {
  it.each([
    ['parts below the whole', relation('part-of-whole'), { a: 1, b: 2, w: 4 }, true],
    ['parts above the whole', relation('part-of-whole'), { a: 3, b: 2, w: 4 }, false],
    ['each part below the whole', relation('part-of-whole', { compare: 'each' }), { a: 3, b: 2, w: 4 }, true],
    ['routes that make the total', relation('parts-make-total'), { a: 8.3, b: 9.5, w: 17.8 }, true],
    ['routes that leave some out', relation('parts-make-total'), { a: 1, b: 2, w: 4 }, false],
    ['routes with too many', relation('parts-make-total'), { a: 3, b: 2, w: 4 }, false],
    ['the same', relation('same-scope-equal'), { a: 4, b: 4, w: 4 }, true],
    ['nearly the same', relation('same-scope-equal'), { a: 4, b: 5, w: 4 }, false],
    ['a steady year', relation('rest-of-year', { parts: ['a'], months: 9 }), { a: 90, w: 120 }, true],
    ['half as fast again', relation('rest-of-year', { parts: ['a'], months: 9 }), { a: 90, w: 135 }, true],
    ['a jump at the end', relation('rest-of-year', { parts: ['a'], months: 9 }), { a: 90, w: 136 }, false],
  ])('%s', (_name, constraint, amounts, expected) => {
    expect(holds(constraint, amounts)).toBe(expected);
  });
});

describe('a relation that cannot be what it says is refused', () => {
  it.each<Case>([
    [
      'part above its whole',
      constraint({ parts: ['attempts-2022'], whole: 'attempts-2021' }),
      FILE,
      '"x": does not hold, and no open question says so',
    ],
    [
      'parts whose sum is above',
      constraint({ parts: ['attempts-2022-q1', 'attempts-2021'] }),
      FILE,
      '"x": does not hold, and no open question says so',
    ],
    ['two counts that differ', constraint({ kind: 'same-scope-equal' }), FILE, '"x": does not hold, and no open'],
    [
      'routes that do not make their total',
      constraint({ kind: 'parts-make-total' }),
      FILE,
      '"x": does not hold, and no open',
    ],
    [
      'rest of a year without months',
      constraint({ kind: 'rest-of-year' }),
      FILE,
      '"x": does not say how many months, 1 to 11, its parts cover',
    ],
    [
      'months that mean nothing',
      constraint({ months: 3 }),
      FILE,
      '"x": gives months, which mean nothing for part-of-whole',
    ],
    ['relation without parts', constraint({ parts: [] }), FILE, '"x": has no parts; expected at least one'],
    [
      'one count of two periods',
      constraint({ kind: 'quarter-of-year', parts: ['attempts-2022'] }),
      FILE,
      '"x": is of kind quarter-of-year, and the periods of "attempts-2022" and "attempts-2022" are not such',
    ],
    [
      'open question that holds',
      constraint({ expected: 'open-question' }),
      FILE,
      '"x": is an open question, and it holds',
    ],
    [
      'constraint over an unknown part',
      constraint({ parts: ['attempts-2022-q2'] }),
      FILE,
      '"x": unknown observation "attempts-2022-q2"; did you mean "attempts-2022-q1"?',
    ],
    [
      'constraint over an unknown whole',
      constraint({ whole: 'attempts-20222' }),
      FILE,
      '"x": unknown observation "attempts-20222"; did you mean "attempts-2022"?',
    ],
    [
      'constraint over two units',
      constraint({ parts: ['networks-2022-q1'] }),
      FILE,
      '"x": compares networks with attempts',
    ],
    [
      'constraint over no value',
      constraint({ whole: 'attempts-nationality-2021' }),
      FILE,
      '"x": "attempts-nationality-2021" has no value to compare',
    ],
  ])('%s', (_name, slip, where, ...words) => {
    expectOneError(slip, where, ...words);
  });

  it('but every part may stand alone against the whole where the record says so', () => {
    const parts = ['attempts-2021', 'attempts-2022-q1'];
    expect(errorsAfter(constraint({ parts, compare: 'each' }))).toEqual([]);
  });

  it.each(['sum', 'each'] as const)('but a part may be all of its whole: %s', (compare) => {
    expect(errorsAfter(constraint({ parts: ['attempts-2022'], compare }))).toEqual([]);
  });
});

function constraint(patch: Partial<ConstraintRecord>): Slip {
  return withConstraint({
    kind: 'part-of-whole',
    id: 'x',
    parts: ['attempts-2022-q1'],
    whole: 'attempts-2022',
    expected: 'holds',
    ...patch,
  });
}
