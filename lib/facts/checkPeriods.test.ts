import { describe, expect, it } from 'vitest';
import { errorsAfter, type FactEdit, withCells, withRowLike } from './support/factEdits';

describe('compares values with those of surrounding periods', () => {
  it.each<[name: string, edit: FactEdit, words: string]>([
    [
      'two values of one count and period',
      withRowLike('observations', 'networks-2022', { id: 'networks-2022-2' }),
      '"networks-2022" is of the same count and period; expected to supersede it, or a relation with both',
    ],
    [
      'superseding another count',
      withCells('observations', 'arrivals-2021', { supersedes: 'networks-2021' }),
      'it supersedes "networks-2021", which is of another metric, place, reporter or start',
    ],
    [
      'part-years that overlap in one sum',
      withCells('observations', 'attempts-2021-to-2022-q1', { formula: 'attempts-2021 + attempts-2021-aug' }),
      'the periods of "attempts-2021" and "attempts-2021-aug" overlap, so their days would count twice',
    ],
    [
      'a sum and its terms',
      withCells('observations', 'attempts-2021-to-2022-q1', { to: '2022-03-30' }),
      'its period is 2021-01-01 to 2022-03-30, and its formula’s terms are of 2021-01-01 to 2022-03-31',
    ],
  ])('%s', (_name, edit, words) => {
    expect(errorsAfter(edit).join('\n')).toContain(words);
  });
});
