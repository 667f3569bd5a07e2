import { describe, expect, it } from 'vitest';
import { add, quantity, subtract } from './quantity';

describe('quantities', () => {
  it('add and subtract within one unit', () => {
    const year = quantity(63121, 'attempts');
    const quarter = quantity(14746, 'attempts');
    expect(add(year, quarter)).toEqual({ value: 77867, unit: 'attempts' });
    expect(subtract(year, quarter)).toEqual({ value: 48375, unit: 'attempts' });
  });

  it.each([add, subtract])('refuse another unit and name both: %o', (combine) => {
    expect(() => combine(quantity(63121, 'attempts'), quantity(14236, 'people'))).toThrow(
      'attempts and people are different things and are never added or subtracted.',
    );
  });

  it('distinguish attempts from fence attempts', () => {
    expect(() => add(quantity(49, 'fence attempts'), quantity(63121, 'attempts'))).toThrow(
      'fence attempts and attempts are different things',
    );
  });
});
