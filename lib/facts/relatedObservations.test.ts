import { describe, expect, it } from 'vitest';
import { observation } from './facts';
import { differencesWith, relationsOf, seriesAround, successorsOf } from './relatedObservations';
import { varyingFields } from './varyingFields';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('relationsOf', () => {
  it('finds a number as the part and as the whole', () => {
    expect(ids(relationsOf('attempts-2022-q1'))).toContain('attempts-2022-q1-in-2022');
    expect(ids(relationsOf('attempts-2022'))).toContain('attempts-2022-q1-in-2022');
  });

  it('leaves open questions to be asked as questions', () => {
    expect(ids(relationsOf('arrivals-2015'))).not.toContain('arrivals-2015-routes');
  });
});

it('successorsOf knows what replaced a value, and what nothing did', () => {
  expect(ids(successorsOf('arrivals-2019'))).toEqual(['arrivals-2019-2']);
  expect(successorsOf('arrivals-2019-2')).toEqual([]);
});

it('differencesWith goes by the reports of the number', () => {
  expect(ids(differencesWith('attempts-2021'))).toEqual(['destination']);
  expect(differencesWith('strait-width')).toEqual([]);
});

it('seriesAround parts one body’s count of one place from the rest, and leaves the number itself out', () => {
  const { same, others } = seriesAround('arrivals-sea-2021-canary-islands');
  expect(new Set(same.map(({ place, reporter }) => `${place} ${reporter}`)).size).toBe(1);
  expect(ids(same)).toContain('arrivals-sea-2022-q1-canary-islands');
  expect(ids([...same, ...others])).not.toContain('arrivals-sea-2021-canary-islands');
  expect(ids(others)).toContain('arrivals-sea-2021');
  const dates = same.map(({ from }) => from);
  expect(dates).toEqual([...dates].sort());
});

describe('varyingFields', () => {
  const rows = (...all: string[]) => [...varyingFields(all.map(observation))];
  it.each([
    ['nothing, of one', ['attempts-2021'], []],
    ['periods', ['attempts-2021', 'attempts-2022-q1'], ['period']],
    ['places', ['arrivals-sea-2021', 'arrivals-sea-2021-canary-islands'], ['place']],
    ['nothing but the value', ['arrivals-2019', 'arrivals-2019-2'], []],
  ])('%s', (_, all, fields) => {
    expect(rows(...all)).toEqual(fields);
  });
});
