import { describe, expect, it } from 'vitest';
import { parsePeriodInId } from './checkIds';
import { changeCells, errorsAfterEdit, type FactEdit } from './support/factEdits';

describe('reports an id that contradicts its row', () => {
  it.each<[name: string, edit: FactEdit, words: string]>([
    [
      'metric and id',
      changeCells('observations', 'networks-2022', { metric: 'networks-total' }),
      'its metric is networks-total, and its id begins with networks',
    ],
    [
      'year and id',
      changeCells('observations', 'networks-2022', { from: '2021-01-01', to: '2021-12-31' }),
      '"networks-2022": its period is 2021-01-01 to 2021-12-31, which contradicts its id',
    ],
    [
      'quarter and id',
      changeCells('observations', 'networks-2022-q1', { to: '2022-04-30' }),
      '"networks-2022-q1": its period is 2022-01-01 to 2022-04-30, which contradicts its id',
    ],
    [
      'place and id',
      changeCells('observations', 'networks-2022', { place: 'spain' }),
      'its place is spain, and its id without a place means morocco',
    ],
    [
      'outlet and id',
      changeCells('reports', 'r-attempts-2021-canindia', { publisher: 'cgtn' }),
      'it is for attempts-2021 in cgtn, which contradicts its id',
    ],
  ])('%s', (_name, edit, words) => {
    expect(errorsAfterEdit(edit).join('\n')).toContain(words);
  });
});

it.each([
  ['2021', 'year', '2021-01-01', '2021-12-31'],
  ['2021-canary-islands', 'year', '2021-01-01', '2021-12-31'],
  ['2022-q1-melilla', 'part', '2022-01-01', '2022-03-31'],
  ['2019-h2', 'part', '2019-07-01', '2019-12-31'],
  ['2020-02', 'month', '2020-02-01', '2020-02-29'],
  ['2018-nov-2', 'month', '2018-11-01', '2018-11-30'],
  ['2022-06-24-amdh', 'day', '2022-06-24', '2022-06-24'],
  ['2018-to-2019-04-alboran-sea', 'range', '2018-01-01', '2019-04-30'],
  ['2021-to-2022-q1', 'range', '2021-01-01', '2022-03-31'],
])('%s is a %s from %s to %s', (words, kind, first, last) => {
  const period = parsePeriodInId(words);
  expect([period?.kind, period?.start.first, period?.end.last]).toEqual([kind, first, last]);
});

it.each(['ceuta', '', 'total-2021', '1850'])('"%s" has no period', (words) => {
  expect(parsePeriodInId(words)).toBeNull();
});
