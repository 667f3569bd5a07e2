import { describe, expect, it } from 'vitest';
import { errorsAfter, type Slip, withCells } from './support/slips';

describe('reports an id that contradicts its row', () => {
  it.each<[name: string, slip: Slip, words: string]>([
    [
      'metric and id',
      withCells('observations', 'networks-2022', { metric: 'networks-total' }),
      'its metric is networks-total, and its id begins with networks',
    ],
    [
      'year and id',
      withCells('observations', 'networks-2022', { from: '2021-01-01', to: '2021-12-31' }),
      '"networks-2022": its period is 2021-01-01 to 2021-12-31, and its id says another',
    ],
    [
      'quarter and id',
      withCells('observations', 'networks-2022-q1', { to: '2022-04-30' }),
      '"networks-2022-q1": its period is 2022-01-01 to 2022-04-30, and its id says another',
    ],
    [
      'place and id',
      withCells('observations', 'networks-2022', { place: 'spain' }),
      'its place is spain, and its id without a place means morocco',
    ],
    [
      'outlet and id',
      withCells('reports', 'r-attempts-2021-canindia', { publisher: 'cgtn' }),
      'it is of attempts-2021 in cgtn, and its id of others',
    ],
  ])('%s', (_name, slip, words) => {
    expect(errorsAfter(slip).join('\n')).toContain(words);
  });
});
