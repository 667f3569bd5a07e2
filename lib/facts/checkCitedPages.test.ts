import { describe, expect, it } from 'vitest';
import { changeCells, errorsAfterEdit, type FactEdit } from './support/factEdits';

describe('reports contradictory dates of a page', () => {
  it.each<[name: string, edit: FactEdit, words: string]>([
    [
      'address and date',
      changeCells('reports', 'r-attempts-2021-cgtn', { published: '2022-05-09' }),
      'it was published on 2022-05-09, and the date in its address is 2022-05-08',
    ],
    [
      'two dates of one page',
      changeCells('reports', 'r-attempts-2021-le360', { published: '2022-05-07' }),
      'gives its page another date; expected the same',
    ],
  ])('%s', (_name, edit, words) => {
    expect(errorsAfterEdit(edit).join('\n')).toContain(words);
  });
});
