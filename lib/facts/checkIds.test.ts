import { describe, expect, it } from 'vitest';
import { errorsAfter, type FactEdit, withCells } from './support/factEdits';

describe('reports an id that contradicts its row', () => {
  it.each<[name: string, edit: FactEdit, words: string]>([
    [
      'metric and id',
      withCells('observations', 'networks-2022', { metric: 'networks-total' }),
      'its metric is networks-total, and its id begins with networks',
    ],
    [
      'year and id',
      withCells('observations', 'networks-2022', { from: '2021-01-01', to: '2021-12-31' }),
      '"networks-2022": its period is 2021-01-01 to 2021-12-31, which contradicts its id',
    ],
    [
      'quarter and id',
      withCells('observations', 'networks-2022-q1', { to: '2022-04-30' }),
      '"networks-2022-q1": its period is 2022-01-01 to 2022-04-30, which contradicts its id',
    ],
    [
      'place and id',
      withCells('observations', 'networks-2022', { place: 'spain' }),
      'its place is spain, and its id without a place means morocco',
    ],
    [
      'outlet and id',
      withCells('reports', 'r-attempts-2021-canindia', { publisher: 'cgtn' }),
      'it is for attempts-2021 in cgtn, which contradicts its id',
    ],
  ])('%s', (_name, edit, words) => {
    expect(errorsAfter(edit).join('\n')).toContain(words);
  });
});
