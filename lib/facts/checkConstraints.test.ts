import { describe, expect, it } from 'vitest';
import type { ConstraintKind, ConstraintRecord } from '@/content/data/constraints';
import { constraintHolds } from './checkConstraints';

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
