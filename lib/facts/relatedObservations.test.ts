import { describe, expect, it } from 'vitest';
import { findObservation } from './facts';
import { differencesCitingObservation, laterValuesOfObservation } from './relatedObservations';
import { varyingFields } from './varyingFields';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

it('laterValuesOfObservation returns what replaced a value, or nothing', () => {
  expect(ids(laterValuesOfObservation('arrivals-2019'))).toEqual(['arrivals-2019-2']);
  expect(laterValuesOfObservation('arrivals-2019-2')).toEqual([]);
});

it('differencesCitingObservation finds differences by the reports of the number', () => {
  expect(ids(differencesCitingObservation('attempts-2021'))).toEqual(['destination']);
  expect(differencesCitingObservation('strait-width')).toEqual([]);
});

describe('varyingFields', () => {
  const rows = (...all: string[]) => [...varyingFields(all.map(findObservation))];
  it.each([
    ['nothing, of one', ['attempts-2021'], []],
    ['periods', ['attempts-2021', 'attempts-2022-q1'], ['period']],
    ['places', ['arrivals-sea-2021', 'arrivals-sea-2021-canary-islands'], ['place']],
    ['nothing but the value', ['arrivals-2019', 'arrivals-2019-2'], []],
  ])('%s', (_, all, fields) => {
    expect(rows(...all)).toEqual(fields);
  });
});
