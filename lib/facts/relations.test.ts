import { describe, expect, it } from 'vitest';
import { factBase, findObservation, relations } from './facts';
import { allRelations, unlistedImpliedRelations } from './relations';
import type { Observation } from './schema';

const base = factBase();
const like = (id: string, from: string, to: string, more: Partial<Observation> = {}): Observation => ({
  ...findObservation('attempts-2021'),
  id,
  from,
  to,
  value: 1,
  ...more,
});
/** The relations of a fact base that has only these values, each as `kind: part in whole`. */
const relationsAmong = (rows: readonly Observation[], constraints: typeof base.constraints.rows = []) =>
  allRelations({
    ...base,
    observations: { ...base.observations, rows },
    constraints: { ...base.constraints, rows: constraints },
  }).map(({ kind, parts, whole }) => `${kind}: ${parts.join(' + ')} in ${whole}`);

const YEAR = like('year', '2021-01-01', '2021-12-31');
const HALF = like('half', '2021-01-01', '2021-06-30');
const QUARTER = like('quarter', '2021-04-01', '2021-06-30');
const MAY = like('may', '2021-05-01', '2021-05-31');

describe('impliedRelations', () => {
  it('makes a value part of the nearest longer period, and a quarter also part of its year', () => {
    expect(relationsAmong([MAY, QUARTER, HALF, YEAR])).toEqual([
      'sub-event-of-period: half in year',
      'sub-event-of-period: quarter in half',
      'quarter-of-year: quarter in year',
      'sub-event-of-period: may in quarter',
    ]);
  });

  it('relates a value with each of two overlapping periods, and with each of two values of one period', () => {
    const spring = like('spring', '2021-03-15', '2021-06-15');
    const restated = like('quarter-2', '2021-04-01', '2021-06-30');
    expect(relationsAmong([MAY, QUARTER, restated, spring]).sort()).toEqual([
      'sub-event-of-period: may in quarter',
      'sub-event-of-period: may in quarter-2',
      'sub-event-of-period: may in spring',
    ]);
  });

  it.each<[name: string, part: Partial<Observation>]>([
    ['another metric', { metric: 'networks' }],
    ['another place', { place: 'ceuta' }],
    ['another reporter', { reporter: 'royal-navy' }],
    ['no end', { to: '' }],
    ['no value', { value: null }],
    ['a period of its own', { from: '2020-12-31' }],
    ['the same period', { from: '2021-01-01', to: '2021-12-31' }],
  ])('returns nothing for a value with %s', (_name, part) => {
    expect(relationsAmong([YEAR, { ...MAY, ...part }])).toEqual([]);
  });

  it('returns nothing where the numbers of the metric are not comparable', () => {
    const metric = base.metrics.rows.find(({ varies }) => varies)?.id ?? '';
    expect(
      relationsAmong([
        { ...YEAR, metric },
        { ...MAY, metric },
      ]),
    ).toEqual([]);
  });

  it.each(['open-question', 'unrelated'] as const)('omits a pair that the table decides: %s', (expected) => {
    const row = { kind: 'sub-event-of-period', id: 'x', parts: ['may'], whole: 'quarter', expected } as const;
    const decided = { ...row, parts: [...row.parts] };
    const asked = expected === 'open-question' ? ['sub-event-of-period: may in quarter'] : [];
    expect(relationsAmong([MAY, QUARTER, YEAR], [decided])).toEqual([
      ...asked,
      'quarter-of-year: quarter in year',
      'sub-event-of-period: may in year',
    ]);
  });

  it('omits the parts of a sum', () => {
    const sum = {
      kind: 'parts-make-total',
      id: 'x',
      parts: ['quarter', 'may'],
      whole: 'year',
      expected: 'holds',
    } as const;
    const decided = { ...sum, parts: [...sum.parts] };
    expect(relationsAmong([QUARTER, YEAR], [decided])).toEqual(['parts-make-total: quarter + may in year']);
  });
});

describe('the relations of the site', () => {
  it('have distinct ids, and compare no part with its whole twice', () => {
    const ids = relations().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pairs = unlistedImpliedRelations(base).map(({ parts, whole }) => [...parts, whole].join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThan(200);
  });
});
