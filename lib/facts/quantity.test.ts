import { describe, expect, it } from 'vitest';
import type { Unit } from '@/content/data/units';
import { add, type Quantity, quantity, subtract } from './quantity';

describe('quantities', () => {
  it('add and subtract within one unit', () => {
    const year = quantity(63121, 'attempts');
    const quarter = quantity(14746, 'attempts');
    expect(add(year, quarter)).toEqual({ value: 77867, unit: 'attempts' });
    expect(subtract(year, quarter)).toEqual({ value: 48375, unit: 'attempts' });
  });

  it.each([add, subtract])('refuse another unit, and say which two: %o', (combine) => {
    // Ids that come from a chapter carry any unit, so the type cannot look.
    const attempts: Quantity<Unit> = quantity<Unit>(63121, 'attempts');
    const people: Quantity<Unit> = quantity<Unit>(14236, 'people');
    expect(() => combine(attempts, people)).toThrow(
      'attempts and people are different things and are never added or subtracted.',
    );
  });

  it('keep attempts and fence attempts apart', () => {
    expect(() => add(quantity<Unit>(49, 'fence attempts'), quantity<Unit>(63121, 'attempts'))).toThrow(
      'fence attempts and attempts are different things',
    );
  });
});
